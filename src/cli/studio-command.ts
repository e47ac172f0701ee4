import type { Command } from 'commander';
import { systemClock } from '../clock/index.ts';
import { exitCode } from '../errors/index.ts';
import { counted } from '../report/index.ts';
import type { Studio } from '../studio/index.ts';
import type { Finish } from './finish.ts';
import { amount, collect, wholeNumber } from './number-option.ts';
import type { Terminal } from './terminal.ts';

/** Flags of `livelong studio`. */
interface StudioFlags {
  port: number;
  host?: string;
  token?: string;
  model?: string[];
  budget: number;
  saveTo: string;
}

/** `livelong studio [RUN…]`: the web app. */
export function addStudioCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('studio')
    .summary('open the web app: lives on a map, talks, days at home, runs and comparisons')
    .description(
      'Serves the web app on this machine: see a life, talk to the person in it, watch a day at home, compare assistants. It shows the runs that are named and all in runs/; without any, the bundled lives and residents. No key and no network are needed.',
    )
    .argument('[run...]', 'run directories, and folders that `livelong generate` made')
    .option('--port <n>', 'port; 0 takes any that is free', wholeNumber(0, 65_535), 5020)
    .option('--host <address>', 'address to listen on (default: this machine only); others need --token')
    .option('--token <secret>', 'who opens the studio must know it: http://host:port/?token=SECRET')
    .option(
      '--model <model>',
      'a model that pages may ask beside what is built in, repeatable: openai:gpt-5-mini',
      collect,
    )
    .option(
      '--budget <usd>',
      'US dollars that all pages and studies may spend together until the studio is closed',
      amount,
      1,
    )
    .option('--save-to <dir>', 'folder of what is made here, and whose runs are shown', 'runs')
    .action(async (runs: string[], flags: StudioFlags) => {
      const { port, host = null, token = null, model = [], budget, saveTo } = flags;
      // The server is loaded by this command alone.
      const { startStudio } = await import('../studio/index.ts');
      const studio = await startStudio({
        runs,
        port,
        host,
        token,
        models: model,
        budget,
        saveTo,
        clock: systemClock,
        environment: terminal.environment,
      });
      terminal.print(studio.url);
      terminal.tell(servedText(studio, { models: model, budget, saveTo }));
      await interrupted();
      const patience = setTimeout(() => terminal.tell(closingText), 1000);
      patience.unref();
      await studio.close();
      finish(exitCode.passed);
    });
}

/** Said where closing takes a while. */
const closingText =
  'Closing: studies that run are stopping, which can take some seconds. Press Ctrl-C again to leave at once; they can go on later.';

/** What the studio serves, in words. */
function servedText(
  { shows }: Pick<Studio, 'shows'>,
  { models, budget, saveTo }: { models: readonly string[]; budget: number; saveTo: string },
): string {
  const { conversations, days, lives } = shows;
  const parts = [
    'the bundled lives and residents',
    ...(conversations === 0 ? [] : [counted(conversations, 'run of conversations', 'runs of conversations')]),
    ...(days === 0 ? [] : [counted(days, 'run of days at home', 'runs of days at home')]),
    ...(lives === 0 ? [] : [counted(lives, 'folder of lives', 'folders of lives')]),
  ];
  const asked =
    models.length === 0
      ? 'No model is asked, and nothing costs anything (--model names one).'
      : `Pages may ask ${models.join(', ')}: at most $${budget} in all until the studio is closed (--budget).`;
  return [
    `The studio is open at this address: ${parts.join(', ')}.`,
    `What is made in it is kept in ${saveTo}. ${asked}`,
    'Ctrl-C closes it: studies that run stop, keep what they have, and can go on.',
  ].join('\n');
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
