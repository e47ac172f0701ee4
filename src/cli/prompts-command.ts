import { Option, type Command } from 'commander';
import { exitCode, UsageError } from '../errors/index.ts';
import { counted } from '../report/index.ts';
import { allPrompts, promptNamed, type RolePrompt } from '../run/index.ts';
import type { Finish } from './finish.ts';
import { wholeNumber } from './number-option.ts';
import type { Terminal } from './terminal.ts';

interface ShowOptions {
  example: number;
  json: boolean;
}

/** `livelong prompts list` and `livelong prompts show NAME`: everything that is ever asked of a model. */
export function addPromptsCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const prompts = program
    .command('prompts')
    .summary('show what models are asked')
    .description(
      'Shows the prompts by which models play people, assist, judge and make up lives. A hash changes with every change of wording; the hashes of a run stand in its manifest.json.',
    );
  prompts
    .command('list')
    .summary('all prompts: name, hash and purpose')
    .description('Lists all prompts: name, hash and purpose, by role.')
    .action(() => {
      terminal.print(promptList(allPrompts()));
      finish(exitCode.passed);
    });
  prompts
    .command('show')
    .summary('one prompt, filled in with an example')
    .description(
      'Shows one prompt as a model gets it, filled in with an example of its own, and the JSON Schema of the answer. Each branch of its wording has an example.',
    )
    .argument('<name>', 'name of the prompt, such as user/react (livelong prompts list)')
    .option('--example <n>', 'which example to fill in', wholeNumber(1), 1)
    .addOption(
      new Option(
        '--json',
        'print {name, role, purpose, hash, around, example, examples, messages, schema} on stdout',
      ).default(false),
    )
    .action((name: string, options: ShowOptions) => {
      terminal.print(show(promptNamed(name), options));
      finish(exitCode.passed);
    });
}

const roleTitles: Readonly<Record<RolePrompt['role'], string>> = {
  user: 'The person, played by a model (--user)',
  assistant: 'The reference assistant around a model (--assistant), in conversations and at home',
  rater: 'The person at home, played by a model that rates (--rater)',
  judge: 'A model as judge (--judge)',
  mind: "A person's mind played by a model, when lives are made (--mind)",
  planner: 'A model that plans the days of people at home (--planner)',
  analysis: 'A model that reads along with an assistant and advises it (--analysis)',
  propersim: "A model that reads what ProPerSim's personas expect of an assistant",
};

function promptList(prompts: readonly RolePrompt[]): string {
  const width = Math.max(...prompts.map(({ name }) => name.length));
  return Object.entries(roleTitles)
    .map(([role, title]) => {
      const lines = prompts
        .filter((prompt) => prompt.role === role)
        .map(({ name, hash, purpose }) => `  ${name.padEnd(width)}  ${hash}  ${purpose}`);
      return [title, ...lines].join('\n');
    })
    .join('\n\n');
}

function show(prompt: RolePrompt, { example: number, json }: ShowOptions): string {
  const { name, role, purpose, hash, around, examples } = prompt;
  const example = examples[number - 1];
  if (example === undefined) {
    throw new UsageError(
      `${name} has ${counted(examples.length, 'example', 'examples')}, and --example asks for number ${number}. Take one from 1 to ${examples.length}.`,
    );
  }
  const { messages, schema } = example;
  if (json) {
    const shown = { name, role, purpose, hash, around, example: number, examples: examples.length, messages, schema };
    return JSON.stringify(shown, null, 2);
  }
  const more = examples.length === 1 ? '' : '; --example N shows another';
  return [
    `${name}  ${hash}\n${purpose}\nFilled in with example ${number} of ${examples.length}, which is made up${more}.`,
    ...messages.map(({ role: speaker, content }) => part(speaker, content)),
    part('the answer', schema === null ? 'Plain text.' : `JSON of this schema:\n${JSON.stringify(schema, null, 2)}`),
    ...(around.length === 0 ? [] : [part('said after an answer that cannot be used', around.join('\n\n'))]),
  ].join('\n\n');
}

function part(title: string, text: string): string {
  return `── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}\n${text}`;
}
