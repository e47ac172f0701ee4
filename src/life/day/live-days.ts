import { CallFailure } from '../../errors/index.ts';
import { addTally, emptyTally, type DayEntry } from '../../journal/index.ts';
import type { DaysToLive } from './days-to-live.ts';
import { liveOne } from './live-one.ts';

export type { DaySettings, DaysToLive, PlannedDay } from './days-to-live.ts';

/** A person's days with one assistant, as a journal, entry by entry: each day is lived, then learned from; then the held-out days are lived. */
export async function* liveDays<Entry = never>(options: DaysToLive<Entry>): AsyncGenerator<DayEntry | Entry> {
  const { head, settings, assistant } = options;
  yield { type: 'days-started', version: 1, ...head, tickSeconds: settings.tickSeconds };
  if (options.between !== undefined) yield* options.between.head;
  let memory = assistant.start();
  let tried: unknown;
  if (options.heldOut > 0 && options.heldOutAfter(0)) {
    tried = memory;
    yield await heldOut(options, memory, 0);
  }
  for (let day = 1; day <= options.days; day++) {
    memory = yield* liveAndLearn(options, day, memory);
    const isAsked = day < options.days && options.heldOut > 0 && options.heldOutAfter(day);
    if (!isAsked || memory === tried) continue;
    tried = memory;
    yield await heldOut(options, memory, day);
  }
  yield { type: 'days-ended', chain: options.chain() };
}

/** Lives a day, if it could be planned, and learns from it, if another is to come. @returns the memory from there on */
async function* liveAndLearn<Entry>(
  options: DaysToLive<Entry>,
  day: number,
  memory: unknown,
): AsyncGenerator<DayEntry | Entry, unknown> {
  const planned = await orFailure(() => options.dayAt(day));
  if (planned instanceof CallFailure) {
    yield { type: 'day-failed', day, failure: failureOf(planned, 'planner') };
    return memory;
  }
  yield { type: 'day-started', day, date: planned.plan.date };
  const entries: (DayEntry | Entry)[] = [];
  const lived = await liveOne(options, { planned, day, memory, write: (entry) => entries.push(entry) });
  yield* entries;
  const talks = lived.talks === null ? {} : { talks: lived.talks };
  yield { type: 'day-ended', day, tally: lived.tally, ...talks, chain: options.chain() };
  if (day === options.days) return memory;
  const learned = await orFailure(() => lived.session.learn());
  if (learned instanceof CallFailure) {
    yield { type: 'day-learned', day, training: {}, failure: failureOf(learned, 'assistant') };
    return memory;
  }
  const hash = options.keep(learned.memory, day);
  if (Object.keys(learned.training).length > 0 || hash !== null || learned.failure !== undefined) {
    yield {
      type: 'day-learned',
      day,
      training: learned.training,
      ...(hash === null ? {} : { memory: hash }),
      ...(learned.failure === undefined ? {} : { failure: failureOf(learned.failure, 'trainer') }),
    };
  }
  return learned.memory;
}

async function heldOut<Entry>(options: DaysToLive<Entry>, memory: unknown, trainings: number): Promise<DayEntry> {
  const tally = emptyTally();
  for (let day = options.days + 1; day <= options.days + options.heldOut; day++) {
    const planned = await orFailure(() => options.dayAt(day));
    if (planned instanceof CallFailure) continue;
    addTally(tally, (await liveOne(options, { planned, day: 0, memory, write: null })).tally);
  }
  return { type: 'held-out-lived', trainings, tally };
}

function failureOf<Role extends string>({ party, kind }: CallFailure, role: Role) {
  return { party, kind, role };
}

async function orFailure<Value>(call: () => Value | Promise<Value>): Promise<Value | CallFailure> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof CallFailure) return error;
    throw error;
  }
}
