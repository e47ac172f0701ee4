import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayPlan, type DayActivity, type DayPlan } from '../../journal/index.ts';
import type { SampledPerson } from '../../person/index.ts';
import { dateText, homeUses, readHomes } from '../../world/index.ts';
import { dayFindings } from './day-findings.ts';
import { homeWith, people, plainHome } from './day.test-helper.ts';
import { planDay } from './plan-day.ts';

const monday = 20_514;
const dateOfDay = (day: number) => dateText(monday + day);
const month = (person: SampledPerson, seed = 1) =>
  Array.from({ length: 30 }, (_, day) => planDay(person, plainHome, dateOfDay(day), seed));
const doingsOf = (plans: readonly DayPlan[]) => plans.flatMap(({ activities }) => activities.map(({ doing }) => doing));

const anyHome = fc.oneof(
  fc.constantFrom(plainHome, ...readHomes()),
  fc
    .array(fc.subarray([...homeUses], { minLength: 1 }), { minLength: 1, maxLength: 5 })
    .map((uses) => homeWith(Object.fromEntries(uses.map((each, at) => [`thing ${at}`, each])))),
);

describe('any day of anybody in any home', () => {
  test('can be lived', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.nat(2000), fc.nat(1000), anyHome, (person, day, seed, home) => {
        const plan = planDay(person, home, dateOfDay(day), seed);
        expect(dayPlan.parse(plan)).toEqual(plan);
        expect(dayFindings(plan, home, person)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('is the same again, whatever was planned in between', () => {
    const [one, other] = people;
    const first = planDay(one!, plainHome, '2026-03-04', 7);
    planDay(other!, plainHome, '2026-03-04', 7);
    planDay(one!, plainHome, '2026-03-05', 8);
    expect(planDay(structuredClone(one!), plainHome, '2026-03-04', 7)).toEqual(first);
    expect(planDay(one!, plainHome, '2026-03-04', 8)).not.toEqual(first);
  });
});

describe('thirty days', () => {
  test('do not read alike, and are spread over many activities', () => {
    for (const person of people.slice(0, 20)) {
      const plans = month(person);
      expect(new Set(plans.map(({ activities }) => JSON.stringify(activities))).size).toBe(30);
      const counts = new Map<string, number>();
      const doings = doingsOf(plans);
      for (const doing of doings) counts.set(doing, (counts.get(doing) ?? 0) + 1);
      expect(counts.size).toBeGreaterThan(150);
      const atHome = plans.flatMap(({ activities }) => activities).filter(({ at }) => at !== null);
      const most = Math.max(...atHome.map(({ doing }) => counts.get(doing)!));
      expect(most / doings.length).toBeLessThan(0.04);
    }
  });

  test('let a person be recognised: two months of one are more alike than months of two', () => {
    const mix = (person: SampledPerson, from: number) => {
      const counts = new Map<string, number>();
      for (let day = from; day < from + 28; day++) {
        for (const { part, from: begin, to } of planDay(person, plainHome, dateOfDay(day), 1).activities) {
          counts.set(part, (counts.get(part) ?? 0) + to - begin);
        }
      }
      return counts;
    };
    const shared = (one: Map<string, number>, other: Map<string, number>) =>
      [...one].reduce((sum, [part, minutes]) => sum + Math.min(minutes, other.get(part) ?? 0), 0);
    const some = people.slice(0, 12);
    const early = some.map((person) => mix(person, 0));
    const late = some.map((person) => mix(person, 28));
    late.forEach((months, at) => {
      const likeness = early.map((each) => shared(each, months));
      expect(likeness.indexOf(Math.max(...likeness))).toBe(at);
    });
  });

  test('hold the hobbies of the routine, nearly always', () => {
    for (const person of people.slice(0, 30)) {
      const plans = month(person);
      const planned = plans.reduce((sum, { weekday }) => {
        const { blocks } = person.routine.days.find((day) => day.weekday === weekday)!;
        return sum + blocks.filter(({ kind }) => kind === 'hobby').length;
      }, 0);
      const kept = plans.reduce((sum, { activities }) => {
        const names = activities.filter(({ kind }) => kind === 'hobby').map(({ hobby }) => hobby);
        return sum + new Set(names).size;
      }, 0);
      expect(kept).toBeGreaterThan(planned * 0.7);
    }
  });

  test('are cooked at the stove and slept in the bed, and children sleep at night', () => {
    const home = readHomes().find(({ id }) => id === 'flat-family')!;
    const activities = people
      .slice(0, 40)
      .flatMap((person) =>
        Array.from({ length: 10 }, (_, day) => planDay(person, home, dateOfDay(day), 2)).flatMap(
          (plan): DayActivity[] => plan.activities,
        ),
      );
    const objects = (text: RegExp) =>
      new Set(activities.filter(({ doing, at }) => at !== null && text.test(doing)).map(({ at }) => at!.object));
    expect(objects(/^(cooking|stirring (the|a) pot|letting .* simmer|frying)/)).toEqual(new Set(['stove']));
    expect(objects(/in bed$/)).toEqual(new Set(['double bed']));
    expect(activities.some(({ at }) => at?.object === 'toilet')).toBe(false);
    const nightly = activities.filter(({ kind, from }) => kind === 'care' && from % 1440 >= 1380);
    expect(nightly).toEqual([]);
  });
});

test('weekends differ from weekdays', () => {
  const worker = people.find(
    ({ facts, routine }) => facts.employment.kind === 'working' && routine.days[5]!.up > routine.days[0]!.up,
  )!;
  const plans = month(worker);
  const ups = (days: readonly string[]) => plans.filter(({ weekday }) => days.includes(weekday)).map(({ up }) => up);
  expect(Math.max(...ups(['mon', 'tue', 'wed', 'thu', 'fri']))).toBeLessThan(Math.max(...ups(['sat', 'sun'])));
});

test('a hobby that no script knows is told from its own words', () => {
  const [somebody] = people;
  const keeper = {
    ...somebody!,
    hobbies: [{ name: 'falconry', doing: 'training a falcon', place: 'home', focus: false, skill: true }],
    routine: {
      days: somebody!.routine.days.map((day) => ({
        ...day,
        blocks: [{ kind: 'hobby' as const, doing: 'training a falcon', place: 'home', from: 840, to: 900 }],
      })),
    },
  };
  const told = month(keeper).flatMap(({ activities }) => activities.filter(({ hobby }) => hobby === 'falconry'));
  expect(told.some(({ doing }) => doing.includes('training a falcon'))).toBe(true);
  expect(new Set(told.map(({ doing }) => doing)).size).toBeGreaterThan(5);
});
