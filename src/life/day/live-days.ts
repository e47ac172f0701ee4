import type { DaySession, ProactiveAssistant } from '../../assistant/index.ts';
import { CallFailure } from '../../errors/index.ts';
import {
  addTally,
  emptyTally,
  type DayEntry,
  type DayPlan,
  type DayTally,
  type DaysStarted,
} from '../../journal/index.ts';
import { generatorFor } from '../../random/index.ts';
import type { PersonAtHome } from '../../user/index.ts';
import { openDeliveryRule, type DeliveryRule } from './delivery-rule.ts';
import { openDial, type DialSettings } from './feedback-dial.ts';
import { liveDay } from './live-day.ts';
import type { Ticks } from './ticks.ts';

/** A day as it is planned, with the ticks at which an assistant decides. */
export interface PlannedDay {
  plan: DayPlan;
  ticks: Ticks;
}

/** How days are lived, the same for everybody. */
export interface DaySettings {
  seed: number;
  tickSeconds: number;
  dial: DialSettings;
  deliver: DeliveryRule['rule'];
  /** Silent ticks are written one by one. */
  everyTick: boolean;
}

/** The days of one person with one assistant. */
export interface DaysToLive {
  head: Omit<DaysStarted, 'type' | 'version' | 'tickSeconds'>;
  settings: DaySettings;
  assistant: ProactiveAssistant<unknown>;
  person: PersonAtHome;
  /** The days in order; each is asked for when it comes. One that could not be planned is no day: nobody lives it, nothing is learned from it. */
  days: number;
  dayAt: (day: number) => PlannedDay | Promise<PlannedDay>;
  /** How many days are lived with memories of the assistant as it was then, and teach it nothing; they are numbered on behind `days`. */
  heldOut: number;
  /** After how many trainings the held-out days are lived; they are not lived again by an assistant whose memory is still the same. */
  heldOutAfter: (trainings: number) => boolean;
  /** Keeps a memory and returns its hash; null: not kept. */
  keep: (memory: unknown, trainings: number) => string | null;
  /** Length of the chain of calls so far. */
  chain: () => number;
}

/** A person's days with one assistant, as a journal, entry by entry: each day is lived, then learned from; then the held-out days are lived. */
export async function* liveDays(options: DaysToLive): AsyncGenerator<DayEntry> {
  const { head, settings, assistant } = options;
  yield { type: 'days-started', version: 1, ...head, tickSeconds: settings.tickSeconds };
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
async function* liveAndLearn(options: DaysToLive, day: number, memory: unknown): AsyncGenerator<DayEntry, unknown> {
  const planned = await orFailure(() => options.dayAt(day));
  if (planned instanceof CallFailure) {
    yield { type: 'day-failed', day, failure: failureOf(planned, 'planner') };
    return memory;
  }
  yield { type: 'day-started', day, date: planned.plan.date };
  const entries: DayEntry[] = [];
  const lived = await liveOne(options, { planned, day, memory, write: (entry) => entries.push(entry) });
  yield* entries;
  yield { type: 'day-ended', day, tally: lived.tally, chain: options.chain() };
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

async function heldOut(options: DaysToLive, memory: unknown, trainings: number): Promise<DayEntry> {
  const tally = emptyTally();
  for (let day = options.days + 1; day <= options.days + options.heldOut; day++) {
    const planned = await orFailure(() => options.dayAt(day));
    if (planned instanceof CallFailure) continue;
    addTally(tally, (await liveOne(options, { planned, day: 0, memory, write: null })).tally);
  }
  return { type: 'held-out-lived', trainings, tally };
}

/** One of the days, with a memory of the assistant. */
export async function liveOne(
  { head, settings, assistant, person }: DaysToLive,
  {
    planned: { plan, ticks },
    day,
    memory,
    write,
  }: { planned: PlannedDay; day: number; memory: unknown; write: ((entry: DayEntry) => void) | null },
): Promise<{ tally: DayTally; session: DaySession<unknown> }> {
  const { seed, tickSeconds, everyTick } = settings;
  const { life } = head;
  const compares = day > 0 && assistant.compares;
  const session = assistant.openDay(memory, { seed, life, date: plan.date, day, compares });
  const tally = await liveDay({
    plan,
    ticks,
    tickSeconds,
    day,
    person: person.openDay(plan),
    session,
    dial: day === 0 ? null : openDial(settings.dial, generatorFor(seed, life, 'dial', plan.date)),
    write,
    everyTick,
    compares,
    deliver: openDeliveryRule(settings.deliver, generatorFor(seed, life, 'deliver', plan.date)),
  });
  return { tally, session };
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
