import type { Command } from 'commander';

/** The whole of docs/command-line.md: every command with its arguments and options, from what `--help` is made of. */
export function commandLineDocument(program: Command): string {
  return [
    '# The command line',
    'All commands and options, as `livelong COMMAND --help` prints them. What a run takes can stand in a `study.yaml` as well ([the settings](first-study.md#all-settings)). Results go to stdout, everything else to stderr; exit codes are in [Reading the numbers](reading-the-numbers.md#exit-codes).',
    'This page is made from the program: `npx vitest run test/documents -u` writes it again.',
    ...leavesOf(program, program.name()).map(({ name, command }) => section(name, command)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Every `--option` that some command takes. */
export function optionNames(program: Command): ReadonlySet<string> {
  const commands = [program, ...leavesOf(program, '').map(({ command }) => command)];
  return new Set(['--help', ...commands.flatMap(({ options }) => options.map(({ long }) => long ?? ''))]);
}

interface Leaf {
  /** With the names of the commands that it belongs to. */
  name: string;
  command: Command;
}

function leavesOf(parent: Command, prefix: string): Leaf[] {
  return parent.commands.flatMap((command) => {
    const name = `${prefix} ${command.name()}`;
    return command.commands.length > 0 ? leavesOf(command, name) : [{ name, command }];
  });
}

function section(name: string, command: Command): string {
  const given = command.registeredArguments;
  const usage = given.map((argument) => (argument.required ? ` <${argument.name()}>` : ` [${argument.name()}]`));
  const rows = [
    ...given.map((argument) => row(argument.name(), argument.description)),
    ...command.options.map(({ flags, description, argChoices }) =>
      row(flags, argChoices === undefined ? description : `${description}: ${argChoices.map(code).join(', ')}`),
    ),
  ];
  const parts = [`## ${name}${usage.join('')}`, command.description()];
  return [...parts, ...(rows.length === 0 ? [] : [['| | |', '|---|---|', ...rows].join('\n')])].join('\n\n');
}

function row(name: string, meaning: string): string {
  return `| ${code(name)} | ${cell(meaning)} |`;
}

/** A text as it stands in a cell of a Markdown table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function code(text: string): string {
  return `\`${text}\``;
}
