import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayPlan, Rating } from '../../journal/index.ts';
import { planDay } from '../../mind/index.ts';
import { readPeoplePlan, readResidents, samplePeople, type Rubric } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { dateAfter, readHomes } from '../../world/index.ts';
import { openDayRating, type RatingMoment } from './day-rating.ts';
import { activityFrom, mondayOf, mondayWindow, rubricWith } from './made-up-day.test-helper.ts';
import { plainRating, type Delivery } from './plain-rating.test-helper.ts';

/** How the people around whom a property is checked are spoken to. */
interface Speaking {
  seed: number;
  /** Share of ticks at which something is said. */
  share: number;
  tickSeconds: number;
}

const speaking: fc.Arbitrary<Speaking> = fc.record({
  seed: fc.nat(),
  share: fc.constantFrom(0, 0.005, 0.02, 0.1, 0.6),
  tickSeconds: fc.constantFrom(150, 60, 97, 300),
});

/** Goes through a day tick by tick, says something now and then, and compares every rating of every tick with the plain rules. */
function checkDay(rubric: Rubric, plan: DayPlan, { seed, share, tickSeconds }: Speaking): void {
  const counted = openDayRating(rubric, plan);
  const plain = plainRating(rubric, plan);
  const chance = generatorFor(seed, 'delivery');
  const heard: Delivery[] = [];
  expect(counted.wished).toBe(plain.wished);
  for (const activity of plan.activities) {
    if (activity.at === null) continue;
    expect(counted.welcome(activity)).toBe(plain.welcome(activity));
    const first = Math.ceil((activity.from * 60) / tickSeconds);
    for (let tick = first; tick * tickSeconds < activity.to * 60; tick++) {
      const walking = tick === first && chance.uniform() < 0.3;
      const moment: RatingMoment = { minute: (tick * tickSeconds) / 60, activity, walking };
      const timing = counted.timing(moment);
      const frequency = counted.frequency(moment);
      const silence = counted.silence(moment);
      const where = `at minute ${moment.minute} after ${heard.map(({ minute }) => minute).join()}`;
      expect([timing, frequency], where).toEqual([plain.timing(moment), plain.frequency(moment, heard)]);
      expect(silence, where).toEqual(plain.silence(moment, heard));
      if (timing === 0) expect(silence, where).toEqual({ preference: 1, timing: 1, frequency: 1, communication: 1 });
      if (silence.frequency === 0 || silence.timing === 0) expect(frequency, where).toBe(1);
      if (chance.uniform() >= share) continue;
      const bit = (): 0 | 1 => (chance.uniform() < 0.3 ? 0 : 1);
      const rating: Rating = { preference: bit(), timing, frequency, communication: bit() };
      heard.push({ minute: moment.minute, activity, rating });
      counted.deliver(moment, rating);
    }
  }
}

test('the days of the residents and of sampled people, tick by tick, as the plain rules say', () => {
  const people = [...readResidents(), ...samplePeople({ plan: readPeoplePlan(), count: 100, seed: 3 }).people];
  const homes = readHomes();
  fc.assert(
    fc.property(
      fc.constantFrom(...people),
      fc.constantFrom(...homes),
      fc.nat(27),
      speaking,
      (person, home, day, how) => {
        checkDay(person.rubric, planDay(person, home, dateAfter('2026-03-02', day), how.seed), how);
      },
    ),
    { numRuns: 60 },
  );
});

const kinds = ['free', 'work', 'hobby', 'breakfast', 'rest'] as const;
const hobbies = [null, 'chess', 'drawing'];

/** Days of any cut, some past midnight, with much time away from home. */
const anyDay = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 300, max: 1700 }), { minLength: 2, maxLength: 14 }),
    fc.infiniteStream(fc.record({ kind: fc.constantFrom(...kinds), hobby: fc.nat(2), away: fc.nat(3) })),
  )
  .map(([cuts, stream]) => {
    const sorted = cuts.toSorted((one, other) => one - other);
    return mondayOf(
      ...sorted.slice(1).map((to, place) => {
        const { kind, hobby, away } = stream.next().value;
        const at = away === 0 ? null : { room: 'room', object: 'chair' };
        return activityFrom(sorted[place]!, to, { kind, hobby: kind === 'hobby' ? hobbies[hobby]! : null, at });
      }),
    );
  });

const windows = fc.array(
  fc
    .tuple(fc.integer({ min: 300, max: 1600 }), fc.integer({ min: 1, max: 300 }))
    .map(([from, length]) => mondayWindow(from, from + length)),
  { maxLength: 4 },
);
const rates: fc.Arbitrary<Rubric['rate']> = fc.record(
  {
    perDay: fc.nat(12),
    gapMinutes: fc.constantFrom(0, 1, 20, 45, 90, 400),
    perHours: fc.record({ count: fc.integer({ min: 1, max: 4 }), hours: fc.integer({ min: 1, max: 5 }) }),
  },
  { requiredKeys: ['perDay', 'gapMinutes'] },
);
const help = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...kinds),
    hobby: fc.constantFrom(...hobbies),
    offers: fc.constant([{ topic: 'music', text: 'a song' }]),
  }),
  { selector: ({ kind, hobby }) => `${kind} ${hobby}`, maxLength: 6 },
);

test('any day under any rubric, tick by tick, as the plain rules say', () => {
  fc.assert(
    fc.property(anyDay, windows, windows, rates, help, speaking, (plan, receptive, guarded, rate, welcome, how) => {
      const otherDays = receptive.map((window) => ({ ...window, weekday: 'tue' as const, from: 300, to: 1700 }));
      checkDay(rubricWith({ receptive, protected: [...guarded, ...otherDays], rate, welcome }), plan, how);
    }),
    { numRuns: 120 },
  );
});
