import { Option, type Command } from 'commander';
import { exitCode, UsageError } from '../errors/index.ts';
import {
  conversationList,
  counted,
  gradeBy,
  leadingJudge,
  transcript,
  worstOf,
  worstSummary,
} from '../report/index.ts';
import { showRun, type FoundConversation, type ShownRun } from '../run/index.ts';
import { isRunOfDays, shownDays } from './days-of-run.ts';
import type { Finish } from './finish.ts';
import { collect, wholeNumber } from './number-option.ts';
import { tableLook } from './table-look.ts';
import type { Terminal } from './terminal.ts';

interface ShowOptions {
  assistant?: string[];
  trial?: number;
  broken: boolean;
  worst?: number;
  json: boolean;
}

/** `livelong show RUN [life[/event]]`: a list of a run's conversations, or transcripts. */
export function addShowCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('show')
    .summary("list a run's conversations, or print transcripts")
    .description(
      "Lists a run's conversations with what judges say of them; with a life or an event, or with --worst, prints transcripts: what the person wanted, felt and hid, what was said, what each judge ticked. To see why an assistant scored badly: livelong show RUN --assistant LABEL --worst 3.",
    )
    .argument('<run>', 'run directory')
    .argument(
      '[life/event]',
      "a life by its name, the beginning of it, or its id in the lives' file; with /N its event N",
    )
    .option('--assistant <label>', 'conversations with this assistant only, repeatable (default: all)', collect)
    .option('--trial <n>', 'conversations of this trial only (default: all)', wholeNumber(1))
    .option('--broken', 'broken conversations only', false)
    .option(
      '--worst <n>',
      'the transcripts of the N conversations with the lowest intent completion',
      wholeNumber(1, 1000),
    )
    .addOption(
      new Option('--json', 'print JSON on stdout instead, a conversation a line (shape: docs/comparing.md)').default(
        false,
      ),
    )
    .action(async (root: string, place: string | undefined, options: ShowOptions) => {
      const { assistant: assistants = [], trial = null, broken, worst, json } = options;
      if (isRunOfDays(root)) {
        terminal.print(await shownDays(root, place, assistants, terminal));
        return finish(exitCode.passed);
      }
      const run = await showRun(root, { place: place ?? null, assistants, trial, broken });
      if (worst !== undefined) await printWorst(run, { worst, assistants, json }, terminal);
      else if (run.selection.life === null) await printList(run, json, terminal);
      else await printTranscripts(run, run.list(), json, terminal);
      if (run.incompleteLives > 0) {
        terminal.tell(
          `${counted(run.incompleteLives, 'life is', 'lives are')} not lived to the end with every assistant, and what is not is not shown. \`livelong resume ${root}\` goes on.`,
        );
      }
      finish(exitCode.passed);
    });
}

async function printList(run: ShownRun, json: boolean, terminal: Terminal): Promise<void> {
  const { plan, scores } = run;
  const look = tableLook(terminal);
  const list = conversationList(
    {
      places: plan.lives.plan.map(({ id, events }) => `${id}/${events}`),
      domains: plan.lives.plan.map(({ domain }) => domain),
      assistants: plan.study.assistants.map(({ label }) => label),
      judges: scores.judges.map(({ name }) => name),
      trials: plan.study.trials,
    },
    look,
  );
  let count = 0;
  if (json) {
    await printJson(run, run.list(), ({ span: _span, ...listed }) => listed, terminal);
    return;
  }
  for await (const conversation of run.list()) {
    if (count++ === 0) terminal.print(list.header);
    terminal.print(list.line(conversation));
  }
  if (count === 0) terminal.tell(nothing);
  else {
    terminal.tell(
      `\nUnder each judge: explicit and implicit intent completion in %. A transcript: livelong show ${plan.directory.root} LIFE/EVENT --assistant LABEL; the worst: --worst 3.`,
    );
  }
}

async function printWorst(
  run: ShownRun,
  { worst, assistants, json }: { worst: number; assistants: readonly string[]; json: boolean },
  terminal: Terminal,
): Promise<void> {
  const judge = leadingJudge(run.scores);
  const grade = gradeBy(run.scores.judges);
  const kept = worstOf<FoundConversation>(worst);
  const summary = worstSummary();
  for await (const conversation of run.list()) {
    const value = grade(conversation);
    summary.add(conversation, value);
    if (value !== null) kept.add(conversation, value);
  }
  if (judge === null || summary.graded() === 0) {
    throw new UsageError(
      'No judge has said anything about intent completion in these conversations, so none is the worst. Leave --worst away to list them.',
    );
  }
  const found = kept.items();
  if (!json) {
    terminal.print(`${summary.text({ shown: found.length, assistants, judge }, tableLook(terminal).width)}\n`);
  }
  await printTranscripts(run, found, json, terminal);
}

async function printTranscripts(
  run: ShownRun,
  conversations: AsyncIterable<FoundConversation> | Iterable<FoundConversation>,
  json: boolean,
  terminal: Terminal,
): Promise<void> {
  if (json) {
    await printJson(run, conversations, (found) => run.read(found), terminal);
    return;
  }
  let count = 0;
  for await (const found of conversations) {
    const text = transcript(await run.read(found), tableLook(terminal));
    terminal.print(count++ === 0 ? text : `\n\n${text}`);
  }
  if (count === 0) terminal.tell(nothing);
}

const nothing = 'No conversation of this run is so.';

/** One JSON document with a conversation a line, so that a run of any size is written as it is read. */
async function printJson(
  { plan }: ShownRun,
  conversations: AsyncIterable<FoundConversation> | Iterable<FoundConversation>,
  content: (found: FoundConversation) => unknown,
  terminal: Terminal,
): Promise<void> {
  terminal.print(
    `{"run": ${JSON.stringify(plan.directory.root)}, "id": ${JSON.stringify(plan.study.id)}, "conversations": [`,
  );
  let before: string | null = null;
  for await (const found of conversations) {
    if (before !== null) terminal.print(`${before},`);
    before = JSON.stringify(await content(found));
  }
  terminal.print(`${before ?? ''}]}`);
}
