import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { generatorFor, type Generator } from '../random/index.ts';
import type { Hours } from './categories.ts';
import { minuteOf } from './calendar.ts';
import { makeHome, makeTown, type Town } from './town.ts';
import { knownTowns } from './towns.ts';
import type { Commitment, DayPlan } from './week-plan.ts';

/** Usual hours of the categories that desires name. */
export const categoryHours = new Map(
  Object.entries(
    parse(readFileSync(new URL('../../data/desires/places.yaml', import.meta.url), 'utf8')) as Record<string, Hours>,
  ),
);

/** A Monday. */
export const startMinute = minuteOf('2024-03-04');

/** Kinds of weeks; somebody's number decides theirs. */
export const weekKinds = ['office', 'shop', 'night', 'student', 'free'] as const;

const towns = new Map<number, Town>();

/** Somebody with a town, a home and a week: workers by day and by night, students, people without work; by number. */
export function somebody(number: number) {
  const generator = generatorFor(11, 'somebody', number);
  const index = generator.integer(0, knownTowns().length - 1);
  const town = towns.get(index) ?? makeTown({ seed: 1, entry: knownTowns()[index]!, categories: categoryHours });
  towns.set(index, town);
  const address = ['person', number];
  const week = drawWeek(generator, weekKinds[number % weekKinds.length]!);
  return { seed: 1, address, town, home: makeHome({ seed: 1, address, town }), week, from: startMinute };
}

function drawWeek(generator: Generator, kind: (typeof weekKinds)[number]): DayPlan[] {
  const hobby = generator.pick(['gym', 'park', 'community centre', 'place of worship']);
  const travel = generator.pick([null, 10, 30, 50]);
  const evenings = [0, 1, 2, 3, 4, 5, 6].map(() => generator.uniform() < 0.4);
  return evenings.map((evening, weekday) => {
    const at = (category: string, from: number, to: number, way: number | null = null): Commitment => ({
      category,
      from,
      to,
      travel: way,
      onHolidays: category === 'home',
    });
    const breakfast = (up: number) => at('home', up + 10, up + 30);
    const leisure = evening ? [at(hobby, 1140, 1230)] : [];
    const off = { up: 480, bed: 1425, commitments: [breakfast(480), ...leisure, at('home', 1350, 1390)] };
    if (kind === 'office' && weekday < 5) {
      const work = [at('office', 540, 735, travel), at('office', 735, 765, travel), at('office', 765, 1050, travel)];
      return { up: 400, bed: 1370, commitments: [breakfast(400), ...work, ...leisure, at('home', 1300, 1340)] };
    }
    if (kind === 'shop' && weekday > 0 && weekday < 6) {
      return { up: 430, bed: 1400, commitments: [breakfast(430), at('market', 480, 1080, travel), ...leisure] };
    }
    if (kind === 'night' && weekday < 5) {
      return { up: 840, bed: 1860, commitments: [breakfast(840), ...leisure, at('hospital', 1320, 1800, travel)] };
    }
    if (kind === 'student' && weekday < 4) {
      return { up: 480, bed: 1500, commitments: [breakfast(480), at('university', 600, 840, travel), ...leisure] };
    }
    return kind === 'night' ? { ...off, up: 840, bed: 1560, commitments: leisure } : off;
  });
}
