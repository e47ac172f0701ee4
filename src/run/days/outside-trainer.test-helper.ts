import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTraining, modelProactiveAssistant } from '../../assistant/index.ts';
import { systemClock, type Clock } from '../../clock/index.ts';
import type { DayEntry } from '../../journal/index.ts';
import { lived, plannedDay, planOf } from '../../life/day/living.test-helper.ts';
import { hashedWords, openRecord, type CallLine } from '../../model/index.ts';
import { generatorFor } from '../../random/index.ts';
import { scriptedModel } from '../../testing/index.ts';
import { trainedOutside } from './outside-trainer.ts';
import { openTurns } from './outside-trainer-turns.ts';

/** A trainer as users may write one. It writes down each time it is called, and what it was told. */
const trainer = `
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
const [, , mode, folder, ...rest] = process.argv;
const told = JSON.parse(await text(process.stdin));
const polled = rest[0] === '--poll' ? rest[1] : null;
appendFileSync(folder + '/called.jsonl', JSON.stringify({ polled, told, day: process.env.LIVELONG_DAY, dpo: process.env.LIVELONG_DPO }) + '\\n');
const say = (value) => process.stdout.write(typeof value === 'string' ? value : JSON.stringify(value) + '\\n');
const trained = { model: told.baseModel + '-day-' + told.day, loss: 0.25 };
const times = () => { const file = folder + '/polls-' + polled; const n = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0; writeFileSync(file, String(n + 1)); return n; };
console.error('training on day ' + told.day);
if (polled !== null) say(mode === 'sick' ? { status: 'failed', error: 'out of memory' } : mode === 'deaf' ? 'what?' : times() < 2 ? { status: 'running' } : trained);
else if (mode === 'plain') say('loading weights\\n' + trained.model + '\\n');
else if (mode === 'json') { say('loading weights\\n'); say(trained); }
else if (mode === 'fails') process.exit(3);
else if (mode === 'mumbles') say('all went well, thank you\\n');
else {
  say({ job: 'job-' + told.job });
  if (mode === 'hangs') setTimeout(() => {}, 20000);
}
`;

/** How a trained assistant is lived with in a test. */
export interface TrainedLife {
  folder: string;
  /** What the trainer does; see the script. */
  mode: string;
  clock?: Clock;
  revisions?: boolean;
  /** What measures each trained model; default nobody. */
  guard?: string;
  stopped?: AbortSignal;
  /** What the model says whenever it is asked; default: something or nothing by chance. */
  always?: string | null;
}

/** Lives three days with a model that is trained outside; the record lies in `folder`. */
export async function liveTrained({
  folder,
  mode,
  clock = systemClock,
  revisions = false,
  guard,
  stopped = new AbortController().signal,
  always,
}: TrainedLife): Promise<DayEntry[]> {
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'trainer.mjs');
  writeFileSync(script, trainer);
  const record = await openRecord(join(folder, 'calls.jsonl'));
  const lineOf = (role: CallLine['role']) => (): CallLine => ({
    record,
    address: [['life', 'a']],
    role,
    priority: 0,
    calls: 0,
  });
  const assistant = trainedOutside({
    command: `${JSON.stringify(process.execPath)} ${JSON.stringify(script)} ${mode} ${JSON.stringify(folder)}`,
    base: 'tiny',
    open: (name, listen) =>
      modelProactiveAssistant({
        model: speaker(name, always),
        embedder: hashedWords,
        line: (opening) =>
          listen({
            ...lineOf('assistant')(),
            address: [
              ['life', 'a'],
              ['date', opening.date],
            ],
          }),
        settings: { candidates: 2, memory: 'AS', retrieval: true, persona: null, reasons: 'none' },
      }),
    reasons: 'none',
    revisions,
    settings: { ...defaultTraining.dpo, buffer: { pairs: 40, speechShare: 0.1 } },
    assistant: 'tiny',
    run: folder,
    folder: join(folder, 'training'),
    line: lineOf('trainer'),
    environment: process.env,
    clock,
    inTurn: openTurns(),
    stopped,
    guard: guard ?? null,
  });
  try {
    return await lived({
      assistant,
      days: 3,
      dayAt: (day) => plannedDay(planOf(`2026-03-0${day + 1}`), 900),
    });
  } finally {
    record.close();
  }
}

/** Says something or nothing, the same to the same question under the same name; or always the same. */
function speaker(name: string, always: string | null | undefined) {
  return scriptedModel({
    name,
    answer: ({ messages, answer }, number) => {
      if (answer === null) return 'They were at home.';
      if (always !== undefined) return { json: { suggestion: always, topic: null } };
      const drawn = generatorFor(1, name, number, messages.at(-1)?.content.length ?? 0).uniform();
      const [suggestion, topic] =
        drawn < 0.4
          ? [null, null]
          : drawn < 0.7
            ? ['I could play some music.', 'music']
            : ['Water the plants now!', 'plants'];
      return { json: { suggestion, topic } };
    },
  });
}

/** What a trainer was called with, in order. */
export function callsOf(
  folder: string,
): { polled: string | null; told: Record<string, unknown>; day: string; dpo: string }[] {
  return linesOf(join(folder, 'called.jsonl')) as ReturnType<typeof callsOf>;
}

/** The values of a file of lines. */
export function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}
