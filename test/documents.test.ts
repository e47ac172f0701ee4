import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { livelongProgram } from '../src/cli/program.ts';
import { daysInput, studyInput } from '../src/run/index.ts';
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

test.each([
  ['docs/first-study.md', 'run', studyInput],
  ['docs/days.md', 'days', daysInput],
] as const)('%s describes all settings of livelong %s (vitest -u writes them again)', async (document, name, input) => {
  const command = program.commands.find((each) => each.name() === name)!;
  const page = textOf(document);
  expect(page).toContain('| setting |');
  const asItShouldBe = page.replace(/\| setting \|.*?\n(?=\n)/s, () => settingsTable(command, input));
  await expect(asItShouldBe).toMatchFileSnapshot(join(projectRoot, document));
});

/** The table of all settings, from their schema and the options of the command. */
function settingsTable(command: Command, input: typeof studyInput | typeof daysInput): string {
  const defaults = input.parse({}) as Record<string, string | number | boolean | readonly string[] | undefined>;
  const rows = Object.entries<z.ZodType>(input.shape).map(([name, schema]) => {
    const flags = [`--${name}`, `--no-${name}`, `--${name.replace(/s$/, '')}`];
    const option = flags.flatMap((flag) => command.options.find(({ long }) => long === flag) ?? [])[0];
    const value = defaults[name];
    const shown = value === undefined ? '' : `\`${typeof value === 'object' ? value.join(', ') : value}\``;
    const meaning = cell(schema.description ?? '');
    return `| \`${name}\` | ${option === undefined ? '' : `\`${option.long}\``} | ${meaning} | ${shown} |`;
  });
  return ['| setting | flag | meaning | default |', '|---|---|---|---|', ...rows, ''].join('\n');
}
