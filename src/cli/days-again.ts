import { UsageError } from '../errors/index.ts';
import { explainLearner, replayDay, type ExplainedMoment } from '../run/index.ts';
import { dayText } from './day-text.ts';
import type { Terminal } from './terminal.ts';

/** What is asked of days that were lived. */
export interface AgainOptions {
  explain?: string;
  replay?: string;
  day?: number;
  trainings?: number;
  at?: string;
  json: boolean;
}

/** True where days that were lived are asked for, and none are to be lived. */
export function asksAgain({ explain, replay, day, trainings, at }: AgainOptions): boolean {
  if (explain !== undefined || replay !== undefined) return true;
  const given = Object.entries({ day, trainings, at }).find(([, value]) => value !== undefined);
  if (given === undefined) return false;
  throw new UsageError(`--${given[0]} goes with --explain RUN LIFE or --replay RUN LIFE. Leave it away.`);
}

/** Prints what a learner has learned, or a day that is lived again. @param place LIFE, or LIFE/ASSISTANT */
export async function tellAgain(place: string | undefined, options: AgainOptions, terminal: Terminal): Promise<void> {
  const { explain, replay, day, trainings, at, json } = options;
  if (explain !== undefined && replay !== undefined) {
    throw new UsageError('--explain and --replay are two questions. Ask one of them.');
  }
  const [life, assistant] = place?.split('/') ?? [];
  if (life === undefined || life === '') {
    throw new UsageError('Name a life behind the run: --explain RUN LIFE, or LIFE/ASSISTANT.');
  }
  const whose = { life, ...(assistant === undefined ? {} : { assistant }) };
  const version = trainings === undefined ? {} : { version: trainings };
  if (explain !== undefined) {
    if (day !== undefined) throw new UsageError('--day goes with --replay. Leave it away.');
    const moment = at === undefined ? {} : { at: momentOf(at) };
    terminal.print(await explainLearner({ root: explain, ...whose, ...version, ...moment }));
    return;
  }
  if (day === undefined) throw new UsageError('--replay needs --day N.');
  if (at !== undefined) throw new UsageError('--at goes with --explain. Leave it away.');
  const entries = await replayDay({ root: replay!, ...whose, ...version, day });
  terminal.print(json ? entries.map((entry) => JSON.stringify(entry)).join('\n') : dayText(entries));
}

const shape = /^(mon|tue|wed|thu|fri|sat|sun) ([01]?\d|2[0-3]):([0-5]\d) (.+)$/;

/** "mon 19:30 dinner". */
function momentOf(text: string): ExplainedMoment {
  const [, weekday, hour, minute, activity] = shape.exec(text.trim()) ?? [];
  if (weekday === undefined || activity === undefined) {
    throw new UsageError(`--at ${text}: write weekday, time and activity, as "mon 19:30 dinner" or "sat 10:00 free".`);
  }
  return { weekday, minute: Number(hour) * 60 + Number(minute), activity, since: null };
}
