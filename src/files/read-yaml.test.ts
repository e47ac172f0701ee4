import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { InputError, UsageError } from '../errors/index.ts';
import { readYaml } from './read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-yaml-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shape = z.strictObject({
  turns: z.int().min(1),
  parts: z
    .array(z.union([z.string(), z.strictObject({ spec: z.string(), memory: z.enum(['none', 'full']) })]))
    .optional(),
});

function read(text: string) {
  const path = join(folder, 'study.yaml');
  writeFileSync(path, text);
  return readYaml(path, shape, 'See the docs.');
}

function faultsOf(text: string) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ line, field }) => [line, field]);
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('readYaml', () => {
  test('reads YAML and JSON', () => {
    expect(read('turns: 3\nparts: [a]\n')).toEqual({ turns: 3, parts: ['a'] });
    expect(read('{"turns": 3}')).toEqual({ turns: 3 });
  });

  test('names the line and the field of each fault', () => {
    expect(faultsOf('# mine\nturns: many\nturn: 3\n')).toEqual([
      [2, 'turns'],
      [3, 'turn'],
    ]);
    expect(faultsOf('turns: 1\nparts:\n  - a\n  - spec: b\n    memory: all\n')).toEqual([[5, 'parts[1].memory']]);
    expect(faultsOf('turns: 1\nparts:\n  - spec: b\n    memry: full\n    memory: none')).toEqual([
      [4, 'parts[0].memry'],
    ]);
    expect(faultsOf('')).toEqual([[null, 'turns']]);
  });

  test('what holds no settings, or names what is nowhere, is a fault like others', () => {
    for (const text of ['hello\n', '[]\n', 'turns: *x\n']) expect(() => read(text)).toThrow(InputError);
  });

  test('names the line of what is no YAML', () => {
    expect(faultsOf('turns: 1\nparts: [a\n')[0]![0]).toBeGreaterThan(1);
    expect(faultsOf('turns: 1\nturns: 2\n')).toEqual([[2, null]]);
  });

  test('a file that is not there is told apart from one that cannot be read', () => {
    expect(() => readYaml(join(folder, 'none.yaml'), shape, '')).toThrow(/none\.yaml does not exist/);
    expect(() => readYaml(folder, shape, '')).toThrow(UsageError);
  });
});
