import { expect, test } from 'vitest';
import { UsageError } from '../errors/index.ts';
import { dayOfMinute, weekdayOf } from './calendar.ts';
import { openUntil } from './place.ts';
import { kilometresBetween } from './plane.ts';
import { kilometresWithin, travelMinutes } from './travel.ts';
import { somebody, startMinute } from './visits.test-data.ts';
import { visitsOf, type Visit } from './visits.ts';
import type { DayPlan } from './week-plan.ts';

type Somebody = ReturnType<typeof somebody>;
const month = (one: Somebody) => [...visitsOf({ ...one, until: startMinute + 30 * 1440 })];

test('for two thousand people a month: nobody is in two places at once, all ways take time, places are open, nights are at home', () => {
  for (let number = 0; number < 2000; number++) {
    const one = somebody(number);
    const visits = month(one);
    const faults = [...faultsOfWays(visits), ...faultsOfHours(visits), ...faultsOfNights(one, visits)];
    expect(faults, `person ${number}`).toEqual([]);
    expect(visits.length).toBeGreaterThan(120);
    expect(new Set(visits.map(({ place }) => place)).size).toBe(new Set(visits.map(({ place }) => place.id)).size);
  }
});

function faultsOfWays(visits: readonly Visit[]): string[] {
  const first = visits[0]!;
  const faults =
    first.arrival === startMinute && first.travelMinutes === 0 && first.place.id === 'home' ? [] : ['start'];
  visits.forEach((visit, index) => {
    const { place, arrival, departure, travelMinutes: minutes, kilometres, reason } = visit;
    if (!(departure >= arrival) || !Number.isInteger(arrival + departure)) faults.push(`${index}: time`);
    if (index === 0) return;
    const before = visits[index - 1]!;
    if (before.departure + minutes !== arrival) faults.push(`${index}: gap or overlap`);
    if (Math.abs(kilometresBetween(before.place, place) - kilometres) > 1e-9) faults.push(`${index}: kilometres`);
    if (minutes < travelMinutes(kilometres)) faults.push(`${index}: too fast`);
    if (reason !== 'commitment' && minutes !== travelMinutes(kilometres)) faults.push(`${index}: dawdling`);
    if (kilometres > (130 * minutes) / 60) faults.push(`${index}: over 130 km/h`);
    if (reason === 'explored' && visits.slice(0, index).some((other) => other.place === place))
      faults.push(`${index}: not new`);
    if (reason === 'returned' && !visits.slice(0, index).some((other) => other.place === place))
      faults.push(`${index}: not known`);
  });
  return faults;
}

function faultsOfHours(visits: readonly Visit[]): string[] {
  return visits
    .filter(({ place, arrival, departure }) => openUntil(place, arrival) < departure)
    .map(({ place, reason, arrival }) => `${reason} at ${place.name} while it is closed, ${arrival}`);
}

/** At home from an hour after going to bed until getting up, and in bed for five hours at least. */
function faultsOfNights({ week }: Somebody, visits: readonly Visit[]): string[] {
  const nights = visits.filter(({ reason }) => reason === 'night');
  return nights.flatMap(({ place, arrival, departure }, index) => {
    const day = dayOfMinute(startMinute) - 1 + index;
    const bed = day * 1440 + week[weekdayOf(day)]!.bed;
    const up = (day + 1) * 1440 + week[weekdayOf(day + 1)]!.up;
    const good =
      place.id === 'home' && departure === up && (index === 0 || arrival <= bed + 60) && departure - arrival >= 300;
    return good ? [] : [`night ${index}: ${place.id}, ${arrival - bed}, ${departure - up}`];
  });
}

test('who works is at work, at one place, for nearly all of the time', () => {
  for (const number of [0, 1, 2, 5, 6, 7, 10, 11, 12]) {
    const one = somebody(number);
    const category = { office: 'office', market: 'market', hospital: 'hospital' };
    const work = month(one).filter(({ reason, place }) => reason === 'commitment' && place.category in category);
    const wanted = one.week.flatMap(({ commitments }) => commitments).filter(({ category: name }) => name in category);
    const minutes = work.reduce((sum, { arrival, departure }) => sum + departure - arrival, 0);
    const weekly = wanted.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(new Set(work.map(({ place }) => place)).size).toBe(1);
    expect(minutes / ((weekly * 30) / 7)).toBeGreaterThan(0.93);
    const { travel } = wanted[0]!;
    if (travel !== null)
      expect(Math.abs(travelMinutes(kilometresBetween(one.home, work[0]!.place)) - travel)).toBeLessThan(6);
  }
});

test('the same address moves the same way, whoever else moves meanwhile; another one does not', () => {
  const [one, other] = [somebody(3), somebody(4)];
  const alone = month(one);
  const mixed: Visit[] = [];
  const [first, second] = [visitsOf(one), visitsOf(other)];
  while (mixed.length < alone.length) {
    mixed.push(first.next().value!);
    second.next();
  }
  expect(mixed).toEqual(alone);
  expect(month({ ...one, address: ['person', 'else'] })).not.toEqual(alone);
});

test('on holidays what does not take place then is left out', () => {
  const one = somebody(0);
  const isHoliday = (day: number) => day === dayOfMinute(startMinute) + 1;
  const visits = [...visitsOf({ ...one, until: startMinute + 3 * 1440, isHoliday })];
  const worked = visits
    .filter(({ reason, place }) => reason === 'commitment' && place.category === 'office')
    .map(({ arrival }) => dayOfMinute(arrival - startMinute));
  expect([...new Set(worked)]).toEqual([0, 2]);
});

test('who starts in the middle of a night shift sets out at once', () => {
  const one = somebody(2);
  const from = startMinute + 1440 + 120;
  const [first, second] = [...visitsOf({ ...one, from, until: from + 1440 })];
  expect([first!.reason, second!.reason]).toEqual(['commitment', 'night']);
  expect(first!.place.category).toBe('hospital');
  expect(first!.arrival - first!.travelMinutes).toBe(from);
});

test('what is not a week is refused', () => {
  const one = somebody(0);
  const visitsWith = (week: DayPlan[]) => () => visitsOf({ ...one, week }).next();
  const commitment = { category: 'office', from: 600, to: 500, travel: null, onHolidays: false };
  expect(visitsWith(one.week.slice(1))).toThrow('seven days');
  expect(visitsWith(one.week.with(2, { up: 400, bed: 1400, commitments: [commitment] }))).toThrow('day 2');
  expect(visitsWith(one.week.with(2, { up: 400, bed: 3000, commitments: [] }))).toThrow('day 2');
  const elsewhere = { ...commitment, to: 700, category: 'moon base' };
  expect(visitsWith(one.week.with(2, { up: 400, bed: 1400, commitments: [elsewhere] }))).toThrow(UsageError);
});

test('a stay lasts as drawn, unless the place closes or something fixed comes next', () => {
  let [whole, cut] = [0, 0];
  for (let number = 0; number < 100; number++) {
    const visits = month(somebody(number));
    for (const [index, { place, arrival, departure, drawn }] of visits.entries()) {
      const next = visits[index + 1];
      if (drawn.stayHours === null || next === undefined) continue;
      const fixed = next.reason === 'commitment' || next.reason === 'night';
      if (departure - arrival === Math.round(60 * drawn.stayHours)) whole++;
      else cut++;
      if (!fixed) expect([arrival + Math.round(60 * drawn.stayHours), openUntil(place, arrival)]).toContain(departure);
    }
  }
  expect(whole).toBeGreaterThan(cut);
});

test('the way and its inverse', () => {
  for (const minutes of [5, 18, 25, 40, 90]) expect(travelMinutes(kilometresWithin(minutes))).toBe(minutes);
  expect([0, 0.01, 1, 1.5, 10, 100].map(travelMinutes)).toEqual([0, 1, 12, 18, 33, 110]);
});

test('three months of one person take less than 3 ms', () => {
  const people = Array.from({ length: 60 }, (_, number) => somebody(number));
  const until = startMinute + 90 * 1440;
  const batches = Array.from({ length: 12 }, () => {
    const start = process.cpuUsage();
    for (const one of people) for (const _ of visitsOf({ ...one, until }));
    return process.cpuUsage(start).user / 1000 / people.length;
  });
  expect(Math.min(...batches)).toBeLessThan(3);
});

// Generated worlds depend on these.
test('visits are the same for ever', () => {
  const visits = month(somebody(4)).filter(({ reason }) => reason === 'explored' || reason === 'returned');
  const told = visits.slice(0, 6).map(({ place, arrival, kilometres }) => `${arrival} ${place.name} ${kilometres}`);
  expect(told).toMatchInlineSnapshot(`
    [
      "28492409 the bus stop at the end of Chalk Road 3.9484415135116793",
      "28492494 home 3.9484415135116793",
      "28492565 the food stall on Willow Street 0.36729168512076704",
      "28492613 the supermarket on Bridge Street 1.2426422687405287",
      "28492793 the Evergreen Cafe 0.9398538192523842",
      "28492861 the bakery on Station Street 0.8496100564322879",
    ]
  `);
});
