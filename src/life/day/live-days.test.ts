import { describe, expect, test } from 'vitest';
import {
  defaultTraining,
  learner,
  nagging,
  silentAtHome,
  type Moment,
  type ProactiveAssistant,
} from '../../assistant/index.ts';
import { CallFailure } from '../../errors/index.ts';
import type { DayEntry } from '../../journal/index.ts';
import { assistantOf, erratic, lived, plainSettings, plannedDay, planOf, song } from './living.test-helper.ts';

/** An assistant whose memory is the dates on which it learned. */
function diary(
  options: { failsOn?: string } = {},
): ProactiveAssistant<unknown> & { opened: [memory: unknown, day: number, date: string][] } {
  const opened: [unknown, number, string][] = [];
  return {
    opened,
    compares: true,
    start: () => [],
    openDay: (memory, { day, date, compares }) => {
      opened.push([memory, day, date]);
      return {
        decide: () => ({ candidates: [compares ? song : null], delivered: 0 }),
        heard: () => {
          if (day === 0) throw new Error('told on a held-out day');
        },
        learn: async () => {
          if (date === options.failsOn) throw new CallFailure({ kind: 'refused', party: 'assistant', message: 'no' });
          return { memory: [...(memory as string[]), date], training: { days: 1 } };
        },
      };
    },
  };
}

const heldOut = 2;

function types(entries: readonly DayEntry[]): string {
  const told = entries.map(({ type }) => type).filter((type) => type !== 'silence-kept' && type !== 'tick-taken');
  return told.join(' ');
}

test('each day is lived, then learned from, but for the last; held-out days follow the trainings that are asked for', async () => {
  const assistant = diary();
  const entries = await lived({ assistant, days: 3, heldOut, heldOutAfter: (trainings) => trainings !== 1 });
  expect(types(entries)).toBe(
    'days-started held-out-lived day-started day-ended day-learned day-started day-ended day-learned held-out-lived day-started day-ended days-ended',
  );
  const [first, second, third, fourth, fifth] = [2, 3, 4, 5, 6].map((day) => `2026-03-0${day}`);
  expect(assistant.opened).toEqual([
    [[], 0, fourth],
    [[], 0, fifth],
    [[], 1, first],
    [[first], 2, second],
    [[first, second], 0, fourth],
    [[first, second], 0, fifth],
    [[first, second], 3, third],
  ]);
});

test('held-out days count together, and their trainings are told', async () => {
  const entries = await lived({ assistant: diary(), days: 2, heldOut, heldOutAfter: () => true });
  const told = entries.filter((entry) => entry.type === 'held-out-lived');
  expect(told.map(({ trainings }) => trainings)).toEqual([0, 1]);
  expect(told[0]!.tally).toMatchObject({ days: 2, ticks: 360, silence: { rated: 360 } });
});

test('held-out days are not lived again with a memory that is still the same, but always once', async () => {
  const silent = async (heldOutAfter: (trainings: number) => boolean) => {
    const entries = await lived({ assistant: silentAtHome, days: 4, heldOut, heldOutAfter });
    return entries.flatMap((entry) => (entry.type === 'held-out-lived' ? [entry.trainings] : []));
  };
  expect(await silent(() => true)).toEqual([0]);
  expect(await silent((trainings) => trainings >= 2)).toEqual([2]);
});

test('when learning fails, that is told and the memory stays', async () => {
  const assistant = diary({ failsOn: '2026-03-02' });
  const entries = await lived({ assistant, days: 3, keep: (_, trainings) => `hash ${trainings}` });
  const learned = entries.filter((entry) => entry.type === 'day-learned');
  expect(learned).toEqual([
    { type: 'day-learned', day: 1, training: {}, failure: { party: 'assistant', kind: 'refused', role: 'assistant' } },
    { type: 'day-learned', day: 2, training: { days: 1 }, memory: 'hash 2' },
  ]);
  expect(assistant.opened.at(-1)).toEqual([['2026-03-03'], 3, '2026-03-04']);
});

describe('a day that could not be planned', () => {
  const failing =
    (...days: readonly number[]) =>
    (day: number) => {
      if (days.includes(day)) throw new CallFailure({ kind: 'unparsable', party: 'planner', message: 'no plan' });
      return plannedDay(planOf(`2026-03-0${day + 1}`));
    };

  test('is named; nobody lives it and nothing is learned from it', async () => {
    const assistant = diary();
    const entries = await lived({ assistant, days: 3, dayAt: failing(2) });
    expect(types(entries)).toBe(
      'days-started day-started day-ended day-learned day-failed day-started day-ended days-ended',
    );
    expect(entries.find(({ type }) => type === 'day-failed')).toEqual({
      type: 'day-failed',
      day: 2,
      failure: { party: 'planner', kind: 'unparsable', role: 'planner' },
    });
    expect(assistant.opened.map(([memory, day]) => [memory, day])).toEqual([
      [[], 1],
      [['2026-03-02'], 3],
    ]);
  });

  test('does not keep held-out days from being lived after it', async () => {
    const heldOutAfter = (trainings: number) => trainings === 2;
    const entries = await lived({ assistant: diary(), days: 3, dayAt: failing(2), heldOut, heldOutAfter });
    expect(entries.filter(({ type }) => type === 'held-out-lived')).toMatchObject([
      { trainings: 2, tally: { days: 2 } },
    ]);
  });

  test('held out counts for nothing', async () => {
    const entries = await lived({ assistant: diary(), days: 2, dayAt: failing(4), heldOut, heldOutAfter: () => true });
    const told = entries.filter((entry) => entry.type === 'held-out-lived');
    expect(told.map(({ tally }) => tally.days)).toEqual([1, 1]);
  });
});

test('who learns nothing has no line about it', async () => {
  expect(types(await lived({ assistant: nagging, days: 2 }))).toBe(
    'days-started day-started day-ended day-started day-ended days-ended',
  );
});

describe('the same days for all', () => {
  /** What each tick looks like to an assistant, by date and minute. */
  async function views(assistant: ProactiveAssistant<unknown>): Promise<Map<string, Moment>> {
    const views = new Map<string, Moment>();
    const watched: ProactiveAssistant<unknown> = {
      ...assistant,
      openDay: (memory, opening) => {
        const session = assistant.openDay(memory, opening);
        return {
          ...session,
          decide: (moment) => {
            views.set(moment.time, moment);
            return session.decide(moment);
          },
        };
      },
    };
    await lived({ assistant: watched, days: 3, dayAt });
    return views;
  }

  const plans = [1, 2, 3, 4, 5].map((day) => deepFrozen(plannedPlan(day)));
  const dayAt = (day: number) => plannedDay(plans[day - 1]);

  test('no assistant changes a plan, and all see the same of it, but for what was followed', async () => {
    const silent = await views(silentAtHome);
    for (const assistant of [nagging, erratic({ speech: 0.3, failure: 0.1 }, true), learner(defaultTraining.dpo)]) {
      const other = await views(assistant);
      expect([...other.keys()]).toEqual([...silent.keys()]);
      for (const [time, moment] of other) {
        const { doing } = moment.activity;
        const plain = silent.get(time)!;
        const isFollowed = doing === 'doing what was suggested';
        expect(moment).toEqual({ ...plain, activity: isFollowed ? { ...plain.activity, doing } : plain.activity });
      }
    }
    expect(plans).toEqual([1, 2, 3, 4, 5].map(plannedPlan));
  });

  test('equal options give equal journals, byte for byte', async () => {
    for (const assistant of [
      erratic({ speech: 0.3, failure: 0.1 }),
      learner(defaultTraining.kto) as ProactiveAssistant<unknown>,
    ]) {
      const dial = { noise: 0.1, shuffled: true, delayInMinutes: 10 };
      const journal = async (seed: number) =>
        JSON.stringify(
          await lived({
            assistant,
            days: 3,
            heldOut,
            heldOutAfter: () => true,
            settings: { ...plainSettings, seed, dial },
          }),
        );
      expect(await journal(1)).toBe(await journal(1));
      expect(await journal(1)).not.toBe(await journal(2));
    }
  });
});

test('days wait for nobody: with a rule and a built-in assistant each is lived at a stretch', async () => {
  let isFree = false;
  let wasFree = false;
  setImmediate(() => (isFree = true));
  const assistant = assistantOf(() => () => {
    wasFree ||= isFree;
    return [song];
  });
  await lived({ assistant });
  expect(wasFree).toBe(false);
});

function plannedPlan(day: number) {
  return planOf(`2026-03-0${day + 1}`);
}

function deepFrozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFrozen(inner as object);
  return Object.freeze(value);
}
