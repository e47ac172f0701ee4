import { setImmediate } from 'node:timers/promises';
import { defaultTraining, type ProactiveAssistant } from '../../assistant/index.ts';
import { liveDays, type DaysToLive, type PlannedDay } from '../../life/index.ts';
import { proactiveBuiltIns } from '../../run/index.ts';
import { personByRule } from '../../user/index.ts';
import { daysBefore, type Household } from './household.ts';

/** Built-in assistants that learn from day to day. */
export const learning: readonly string[] = ['learner', 'memory-with-scores'];

/** Built-in assistants that are told what no assistant may see. */
export const told: readonly string[] = ['rubric', 'fixed-rate:told'];

/** An assistant on the morning of a day. */
export interface ReadyAssistant {
  assistant: ProactiveAssistant<unknown>;
  memory: unknown;
  /** 1-based: one more than the days that it has learned from. */
  day: number;
}

/** How days are lived here: nothing bends what an assistant is told. */
export function plainSettings({ seed, tickSeconds }: Household): DaysToLive['settings'] {
  const dial = { noise: 0, shuffled: false, delayInMinutes: 0 };
  return { seed, tickSeconds, dial, deliver: 'best', everyTick: false };
}

/** A built-in assistant that has lived the days before a date with a person, rated by the rules. */
export async function readyBuiltIn(
  household: Household,
  name: string,
  { date, trainings }: { date: string; trainings: number },
): Promise<ReadyAssistant> {
  const { person, life, seed, statedPerHour } = household;
  const dates = [...daysBefore(date, learning.includes(name) ? trainings : 0), date];
  const planned = await Promise.all(dates.map((each) => household.dayOn(each)));
  const plans = new Map(planned.map(({ plan }) => [plan.date, plan]));
  const assistant = proactiveBuiltIns[name]!({
    statedPerHour,
    person: personByRule(person, { seed, life }),
    planOf: (each) => plans.get(each)!,
    training: defaultTraining.dpo,
  });
  return { assistant, memory: await learned(household, assistant, planned), day: planned.length };
}

/** What it remembers after all days but the last. */
async function learned(
  household: Household,
  assistant: ProactiveAssistant<unknown>,
  planned: readonly PlannedDay[],
): Promise<unknown> {
  const { person, life, seed, home, statedPerHour } = household;
  const trainings = planned.length - 1;
  let memory = assistant.start();
  if (trainings === 0) return memory;
  const days = liveDays({
    head: { life, person: person.id, assistant: 'learning', home: home.id, statedPerHour },
    settings: plainSettings(household),
    assistant,
    person: personByRule(person, { seed, life }),
    days: planned.length,
    dayAt: (day) => planned[day - 1]!,
    heldOut: 0,
    heldOutAfter: () => false,
    keep: (kept) => {
      memory = kept;
      return 'kept';
    },
    chain: () => 0,
  });
  for await (const entry of days) {
    if (entry.type !== 'day-learned') continue;
    if (entry.day === trainings) break;
    // A day is computed at once: between two of them others are served.
    await setImmediate();
  }
  return memory;
}
