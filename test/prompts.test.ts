import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analysisPrompts } from '../src/analysis/index.ts';
import { advisedHarnessPrompts, harnessPrompts, memoryModes, proactiveHarnessPrompts } from '../src/assistant/index.ts';
import { propersimPrompts } from '../src/formats/index.ts';
import { metrics } from '../src/judge/index.ts';
import { modelMindPrompts, modelPlannerPrompts } from '../src/mind/index.ts';
import { allPrompts } from '../src/run/index.ts';
import { llmUserPrompts, raterPrompts } from '../src/user/index.ts';
import { projectRoot } from './support/built-command.ts';
import { inProcess } from './support/in-process.ts';

const prompts = allPrompts();

/** Each source file that holds a prompt, with the name that stands in it. */
function promptsInSources(): { path: string; name: string }[] {
  const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/\.test(-data|-helper)?\.ts$/.test(path),
  );
  return sources.flatMap((path) => {
    const source = readFileSync(join(projectRoot, 'src', path), 'utf8');
    const isMetric = /^judge\/metrics\/(?!index)/.test(path);
    const names = isMetric
      ? [`judge/${basename(path, '.ts')}`]
      : [...source.matchAll(/: Prompt<[^=]*> = \{\s*name: '([^']+)'/g)].map(([, name]) => name!);
    return names.map((name) => ({ path, name }));
  });
}

describe('the list of prompts', () => {
  test('holds every prompt that stands in a source file, once', () => {
    const written = promptsInSources();
    expect(written.length).toBeGreaterThan(15);
    for (const { path, name } of written) {
      expect(
        prompts.map((prompt) => prompt.name),
        `${path} holds a prompt that \`livelong prompts\` does not show: add it to the list of its folder`,
      ).toContain(name);
    }
    expect(prompts.map(({ name }) => name).toSorted()).toEqual(written.map(({ name }) => name).toSorted());
  });

  test('names role, hash, purpose and at least one example of each', () => {
    for (const { name, role, hash, purpose, examples } of prompts) {
      expect(name).toMatch(new RegExp(`^${role}/[a-z-]+$`));
      expect(hash).toMatch(/^[0-9a-f]{16}$/);
      expect(purpose.length).toBeGreaterThan(20);
      expect(examples.length).toBeGreaterThan(0);
      for (const { messages } of examples) expect(messages.every(({ content }) => content.trim() !== '')).toBe(true);
    }
  });

  test('has the hashes that go into ids and manifests', () => {
    const used = {
      ...llmUserPrompts('joint'),
      ...llmUserPrompts('separate'),
      ...Object.assign({}, ...memoryModes.map(harnessPrompts)),
      ...advisedHarnessPrompts(),
      ...proactiveHarnessPrompts({ memory: 'AS', retrieval: true }),
      ...raterPrompts({ as: 'joint', counted: true, revises: true }),
      ...raterPrompts({ as: 'joint', counted: false, revises: false }),
      ...raterPrompts({ as: 'separate', counted: false, revises: false }),
      ...analysisPrompts(),
      ...modelMindPrompts(),
      ...propersimPrompts(),
      ...modelPlannerPrompts(),
      ...Object.fromEntries(metrics.map(({ name, hash }) => [`judge/${name}`, hash])),
    } as Record<string, string>;
    expect(Object.fromEntries(prompts.map(({ name, hash }) => [name, hash]))).toEqual(used);
  });
});

describe('livelong prompts', () => {
  test('list: a line for each prompt with its hash and purpose', async () => {
    const { code, stdout } = await inProcess(['prompts', 'list']);
    expect(code).toBe(0);
    for (const { name, hash, purpose } of prompts) {
      const line = stdout.split('\n').find((text) => text.trim().startsWith(`${name} `));
      expect(line).toContain(hash);
      expect(line).toContain(purpose);
    }
  });

  test.each(prompts.flatMap(({ name, examples }) => examples.map((_, index): [string, number] => [name, index + 1])))(
    'show %s --example %i: what a model gets, word for word',
    async (name, number) => {
      const { examples, around } = prompts.find((prompt) => prompt.name === name)!;
      const { messages, schema } = examples[number - 1]!;
      const line = ['prompts', 'show', name, '--example', String(number)];
      const { code, stdout } = await inProcess(line);
      expect(code).toBe(0);
      for (const { content } of messages) expect(stdout).toContain(content);
      for (const text of around) expect(stdout).toContain(text);
      expect(stdout).toContain(schema === null ? 'Plain text.' : JSON.stringify(schema, null, 2));
      const json = JSON.parse((await inProcess([...line, '--json'])).stdout) as Record<string, unknown>;
      expect(json).toMatchObject({ name, example: number, examples: examples.length, messages, schema, around });
    },
  );

  test('without --example: the first', async () => {
    const { stdout } = await inProcess(['prompts', 'show', 'user/react']);
    expect(stdout).toBe((await inProcess(['prompts', 'show', 'user/react', '--example', '1'])).stdout);
    expect(stdout).toContain(`example 1 of ${prompts.find(({ name }) => name === 'user/react')!.examples.length}`);
  });

  test.each([
    ['an unknown name', ['show', 'user/wave'], /no prompt called "user\/wave".*user\/react.*prompts list/],
    ['an example that there is not', ['show', 'user/open', '--example', '99'], /user\/open has 3 examples.*number 99/],
  ])('refuses %s', async (_, line, message) => {
    const { code, stdout, stderr } = await inProcess(['prompts', ...line]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
