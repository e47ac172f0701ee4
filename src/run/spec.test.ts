import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planRun } from './plan-run.ts';
import { UsageError } from '../errors/index.ts';
import { parseAssistantSpec, splitLabel } from './spec.ts';

const endings = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'];

test.each(endings)('a bare name that ends in .%s is a module, labelled without its ending', (ending) => {
  expect(parseAssistantSpec(`mine.${ending}`)).toEqual({ kind: 'module', path: `mine.${ending}` });
  expect(splitLabel(`./folder/mine.${ending}`).label).toBe('mine');
});

test.each(endings)('a run can be resumed from any folder: its .%s module is kept by its whole path', async (ending) => {
  const folder = mkdtempSync(join(tmpdir(), 'livelong-spec-'));
  try {
    const path = join(folder, `mine.${ending}`);
    writeFileSync(path, ending.startsWith('c') ? "module.exports = () => 'hi';" : "export default () => 'hi';");
    const { study } = await planRun({
      people: 1,
      events: 1,
      turns: 1,
      trials: 1,
      seed: 1,
      user: 'agenda',
      assistants: [relative(process.cwd(), path)],
      judges: ['heuristic'],
      out: join(folder, 'run'),
    });
    expect(study.assistants.map(({ spec }) => spec)).toEqual([resolve(path)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('a server by its URL', () => {
  test.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', '127.0.0.1-8080'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080', '127.0.0.1-8080'],
    ['https://assistants.example/v2/mine.ts', 'https://assistants.example/v2/mine.ts', 'assistants.example-v2-mine.ts'],
    ['HTTP://localhost:1/a//', 'HTTP://localhost:1/a', 'localhost-1-a'],
  ])('%s', (text, url, label) => {
    expect(parseAssistantSpec(text)).toEqual({ kind: 'http', url });
    expect(splitLabel(text)).toEqual({ label, spec: text });
    expect(splitLabel(`mine=${text}`)).toEqual({ label: 'mine', spec: text });
  });

  test.each([
    ['http://', 'is not an http or https URL'],
    ['http:', 'is not an http or https URL'],
    ['http://me:hunter2@localhost:8080', 'holds a user name or password'],
    ['http://me:hunter2@localhost:808080', 'is not an http or https URL'],
    ['https://localhost/?token=hunter2', 'holds a query or a fragment'],
    ['https://localhost/#hunter2', 'holds a query or a fragment'],
  ])('%s is refused without showing a secret', (text, problem) => {
    const refused = refusalOf(() => parseAssistantSpec(text));
    expect(refused).toContain(problem);
    expect(refused).toContain('LIVELONG_ASSISTANT_KEY');
    expect(refused).not.toContain('hunter2');
  });
});

describe('a finished service behind bare:', () => {
  test('is any model name, and has a label of its own beside the harness around the same model', () => {
    const text = 'openai-compatible:org/shop@http://localhost:8000/v1';
    const named = { text, name: 'openai-compatible:org/shop', paid: false };
    expect(parseAssistantSpec(`bare:${text}`)).toEqual({ kind: 'bare', ...named });
    expect(parseAssistantSpec(text)).toEqual({ kind: 'model', ...named });
    expect(parseAssistantSpec('bare:openai:m')).toMatchObject({ kind: 'bare', name: 'openai:m', paid: true });
    expect([`bare:${text}`, text].map((spec) => splitLabel(spec).label)).toEqual(['bare-org-shop', 'org-shop']);
  });

  test.each([
    'bare:',
    'bare:helpful',
    'bare:./mine.ts',
    'bare:http://localhost:8000',
    'bare:openai:',
    'bare:bare:openai:m',
  ])('%s is refused', (text) => {
    expect(refusalOf(() => parseAssistantSpec(text))).toContain('--assistant (after bare:)');
  });
});

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
