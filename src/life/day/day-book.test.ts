import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayEntry, type DayEntry, type DayTally, type Rating } from '../../journal/index.ts';
import { generatorFor } from '../../random/index.ts';
import type { PersonAtHome } from '../../user/index.ts';
import { openDayBook } from './day-book.ts';
import { erratic, lived, plainSettings, plannedDay, planOf, recounted, tickByTick } from './living.test-helper.ts';

/** A person whose ratings come anew at each tick, some of them missing, few of them different from the last. */
function moody(seed: number): PersonAtHome {
  const ratingAt = (minute: number, of: string): Rating => {
    const chance = generatorFor(seed, of, Math.floor(minute / 20));
    const verdict = () => ([0, 1, 1, 1, null] as const)[chance.integer(0, 4)]!;
    return { preference: verdict(), timing: verdict(), frequency: verdict(), communication: verdict() };
  };
  return {
    openDay: () => ({
      silence: ({ minute }) => ratingAt(minute, 'silence'),
      rate: (_, { minute }) => ({ rating: ratingAt(minute, 'speech'), why: null }),
      hear: () => ({ reaction: 'accept', follows: null }),
      isGuarded: ({ minute }) => minute % 60 < 20,
    }),
  };
}

interface AnyLife {
  seed: number;
  /** Share of ticks. */
  speech: number;
  /** Share of ticks. */
  failure: number;
  compares: boolean;
  tickSeconds: number;
  isMoody: boolean;
}

const lives: fc.Arbitrary<AnyLife> = fc.record({
  seed: fc.nat(),
  speech: fc.constantFrom(0, 0.02, 0.2, 0.8),
  failure: fc.constantFrom(0, 0.05, 0.5),
  compares: fc.boolean(),
  tickSeconds: fc.constantFrom(150, 60, 400),
  isMoody: fc.boolean(),
});

/** The same day twice: in stretches and tick by tick. */
async function both({ seed, speech, failure, compares, tickSeconds, isMoody }: AnyLife) {
  const write = (everyTick: boolean) =>
    lived({
      assistant: erratic({ speech, failure }, compares),
      settings: { ...plainSettings, seed, tickSeconds, everyTick },
      dayAt: () => plannedDay(planOf(), tickSeconds),
      ...(isMoody ? { person: moody(seed) } : {}),
    });
  return { stretches: await write(false), full: await write(true) };
}

function tallyIn(entries: readonly DayEntry[]): DayTally {
  const ended = entries.find((entry) => entry.type === 'day-ended');
  if (ended === undefined) throw new Error('the day did not end');
  return ended.tally;
}

test('stretches of silence taken apart are what is written tick by tick, and cover each silent tick once', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const { stretches, full } = await both(life);
      const told = tickByTick(stretches);
      expect(told).toEqual(tickByTick(full));
      expect(told).toHaveLength(plannedDay(planOf(), life.tickSeconds).ticks.seconds.length);
      expect(told.every((each, tick) => each === null || each.tick === tick)).toBe(true);
      expect(full.some(({ type }) => type === 'silence-kept')).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('no two stretches could have been one', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const { stretches } = await both(life);
      stretches.forEach((entry, at) => {
        const before = stretches[at - 1];
        if (entry.type === 'silence-kept' && before?.type === 'silence-kept')
          expect(entry.rating).not.toEqual(before.rating);
      });
    }),
    { numRuns: 40 },
  );
});

test('the tally is what the entries say, written either way', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const { stretches, full } = await both(life);
      const { missedOpportunities } = tallyIn(full);
      expect(tallyIn(stretches)).toEqual({ ...recounted(stretches, life.tickSeconds), missedOpportunities });
      expect(tallyIn(full)).toEqual({ ...recounted(full, life.tickSeconds), missedOpportunities });
      expect(tallyIn(full)).toEqual(tallyIn(stretches));
    }),
    { numRuns: 60 },
  );
});

describe('entries', () => {
  test('fit their schema, as they are and once written and read', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        const { stretches, full } = await both(life);
        for (const entry of [...stretches, ...full]) {
          expect(dayEntry.parse(entry)).toEqual(entry);
          expect(dayEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('a day of silence is a few lines', async () => {
    const entries = await lived({ assistant: erratic({ speech: 0, failure: 0 }) });
    expect(entries.filter(({ type }) => type === 'silence-kept').length).toBeLessThan(40);
    expect(tickByTick(entries)).toHaveLength(180);
  });
});

test('a missed opportunity lasts until somebody speaks or silence is right again; a walk within it ends nothing', () => {
  const silence = (preference: 0 | 1): Rating => ({ preference, timing: 1, frequency: 1, communication: 1 });
  const missed = (ticks: readonly (readonly [rating: Rating, walking: boolean])[]) => {
    const book = openDayBook({ day: 1, ticks: ticks.length, tickSeconds: 150, write: null, everyTick: false });
    ticks.forEach(([rating, walking], tick) =>
      book.take({
        tick,
        second: tick * 150,
        candidates: [null],
        delivered: 0,
        rated: [{ rating, why: null }],
        heard: null,
        guarded: false,
        walking,
      }),
    );
    return book.close().missedOpportunities;
  };
  const [right, wrong] = [silence(1), silence(0)];
  expect(missed([[right, false]])).toBe(0);
  expect(
    missed([
      [wrong, false],
      [right, true],
      [wrong, false],
    ]),
  ).toBe(1);
  expect(
    missed([
      [wrong, false],
      [right, false],
      [wrong, false],
    ]),
  ).toBe(2);
});
