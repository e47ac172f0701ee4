import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { livelongProgram } from '../src/cli/program.ts';
import { studyInput } from '../src/run/index.ts';
import { projectRoot } from './support/built-command.ts';
import { cell, commandLineDocument, optionNames } from './support/command-line-document.ts';

const program = livelongProgram({ print: () => {}, tell: () => {}, environment: {} }, () => {});

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  ...readdirSync(join(projectRoot, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const textOf = (document: string) => readFileSync(join(projectRoot, document), 'utf8');

/** Options of other programs that documents speak of. */
const foreignOptions = new Set(['--test', '--poll']);

/** The anchors of a document's headings, as GitHub and npm make them. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

describe.each(documents)('%s', (document) => {
  const markdown = textOf(document);

  test('links to what is there', () => {
    for (const [, target] of markdown.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path, anchor] = target!.split('#');
      const file = path === '' ? document : join(dirname(document), path!);
      expect(existsSync(join(projectRoot, file)), `${target} is not there`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(textOf(file)), `${target} is no heading`).toContain(anchor);
    }
  });

  test('speaks of options that commands take', () => {
    const options = optionNames(program);
    const spoken = [...markdown.matchAll(/(?<=[\s`(])--[a-z][a-z_-]*/g)].map(([option]) => option);
    expect(spoken.filter((option) => !options.has(option) && !foreignOptions.has(option))).toEqual([]);
  });
});

test('README.md leads to every page of the guide', () => {
  const linked = [...textOf('README.md').matchAll(/\((docs\/[\w-]+\.md)/g)].map(([, page]) => page);
  expect(new Set(linked)).toEqual(new Set(documents.filter((name) => name.startsWith('docs/'))));
});

test('docs/command-line.md is what the commands say of themselves', async () => {
  await expect(commandLineDocument(program)).toMatchFileSnapshot(join(projectRoot, 'docs/command-line.md'));
});

test('docs/first-study.md describes all settings of a study (vitest -u writes them again)', async () => {
  const run = program.commands.find((command) => command.name() === 'run')!;
  const page = textOf('docs/first-study.md');
  expect(page).toContain('| setting |');
  const asItShouldBe = page.replace(/\| setting \|.*?\n(?=\n)/s, () => settingsTable(run));
  await expect(asItShouldBe).toMatchFileSnapshot(join(projectRoot, 'docs/first-study.md'));
});

/** The table of all settings, from their schema and the options of `livelong run`. */
function settingsTable(run: Command): string {
  const defaults = studyInput.parse({}) as Record<string, string | number | readonly string[] | undefined>;
  const rows = Object.entries<z.ZodType>(studyInput.shape).map(([name, schema]) => {
    const option = run.options.find(({ long }) => long === `--${name}` || long === `--${name.replace(/s$/, '')}`);
    const value = defaults[name];
    const shown = value === undefined ? '' : `\`${typeof value === 'object' ? value.join(', ') : value}\``;
    const meaning = cell(schema.description ?? '');
    return `| \`${name}\` | ${option === undefined ? '' : `\`${option.long}\``} | ${meaning} | ${shown} |`;
  });
  return ['| setting | flag | meaning | default |', '|---|---|---|---|', ...rows, ''].join('\n');
}
