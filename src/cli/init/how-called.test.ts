import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { howCalled, quoted } from './how-called.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'with-node/node_modules/.bin'), { recursive: true });
writeFileSync(join(folder, 'with-node/node_modules/.bin/node'), '');

const started = { script: '/usr/bin/livelong', node: '/usr/bin/node', folder, environment: {} };

describe('how Livelong was called', () => {
  test.each([
    ['by its name', {}, 'livelong'],
    ['by the script of its own folder', { environment: { npm_lifecycle_event: 'livelong' } }, 'npm run livelong --'],
    ['by npx', { environment: { npm_command: 'exec' } }, 'npx livelong'],
    [
      'in a script of a user',
      { environment: { npm_command: 'run-script', npm_lifecycle_event: 'study' } },
      'npx livelong',
    ],
    ['as a file', { script: join(folder, 'dist/cli/main.js') }, 'node dist/cli/main.js'],
    ['as a file far away', { script: '/a b/main.js' }, "node '/a b/main.js'"],
  ])('%s', (_, how, expected) => {
    expect(howCalled({ ...started, ...how }).livelong).toBe(expected);
  });

  test('a Node that came with npm is named so that it is found', () => {
    const node = '/clone/node_modules/node/bin/node';
    expect(howCalled(started).node).toBe('node');
    expect(howCalled({ ...started, node, folder: join(folder, 'with-node') }).node).toBe('npx node');
    expect(howCalled({ ...started, node }).node).toBe(node);
  });
});

test('a path is one word of a command line', () => {
  expect(quoted('runs/my-study_1.0')).toBe('runs/my-study_1.0');
  expect(quoted("Anna's study")).toBe(`'Anna'\\''s study'`);
});
