import { clockText, type Routine } from '../../person/index.ts';
import { generatorFor, type Generator } from '../../random/index.ts';
import { weekdayOf } from '../../world/index.ts';
import type { Body } from '../desires/index.ts';
import type { Point } from '../point.ts';
import type { Facet } from './belief.ts';

/** Whose body, for the draws. */
export interface BodySubject {
  seed: number;
  life: string;
  age: number;
  /** True for people who take things hard (high neuroticism): they sleep badly more often. */
  tense: boolean;
  routine: Routine;
  /** Doings of the hobbies that tire the body. */
  sports: ReadonlySet<string>;
}

/** Where there is shade and something to drink. */
const indoors: ReadonlySet<string> = new Set(
  `cafe restaurant canteen bar office hotel hospital clinic library university school supermarket museum bank`
    .split(' ')
    .concat("friend's home", "relative's home", 'public office', 'town hall'),
);

const mealKinds: ReadonlySet<string> = new Set(['breakfast', 'lunch', 'dinner', 'night meal']);
const mealNames: Readonly<Record<string, string>> = { 'night meal': 'the meal at night' };

/** How the body is at a point: from the routine's meals and hours of sleep, the weather, and illnesses and bad nights that are drawn. */
export function bodyAt(subject: BodySubject, point: Point): Facet<Body> {
  const day = Math.floor(point.minute / 1440);
  const found: { tag: Body; because: string }[] = [];
  const ill = illness(subject, day);
  if (ill !== null) found.push({ tag: 'ill', because: ill });
  const meal = mealFeeling(subject.routine, point, day);
  if (meal !== null) found.push(meal);
  found.push(...wakefulness(subject, point, day));
  if (point.weather.tags.includes('hot') && !indoors.has(point.place.category) && !point.atHome && point.stayed > 20)
    found.push({ tag: 'thirsty', because: 'has been out in the heat without a drink' });
  const sore = soreness(subject, day);
  if (sore !== null) found.push(sore);
  if (point.atHome && point.stayed > 420 && (point.minute % 1440) / 60 > 12 && ill === null)
    found.push({ tag: 'restless', because: 'has not left the house all day' });
  return { tags: found.map(({ tag }) => tag), because: found.map(({ because }) => because) };
}

function drawOf({ seed, life }: BodySubject, ...address: (string | number)[]): Generator {
  return generatorFor(seed, life, 'body', ...address);
}

const illnesses = [
  'has a cold with a sore throat',
  'is getting over a stomach bug',
  'has had a temperature since last night',
  'has a cough that will not settle',
];

/** An illness of three to six days begins in about one week in thirty, in one in eighteen from 65 on. */
function illness(subject: BodySubject, day: number): string | null {
  for (const week of [Math.floor(day / 7), Math.floor(day / 7) - 1]) {
    const draw = drawOf(subject, 'illness', week);
    if (draw.uniform() >= (subject.age >= 65 ? 1 / 18 : 1 / 30)) continue;
    const begins = week * 7 + draw.integer(0, 6);
    if (day >= begins && day < begins + draw.integer(3, 6)) return draw.pick(illnesses);
  }
  return null;
}

function mealFeeling({ days }: Routine, { minute }: Point, day: number): { tag: Body; because: string } | null {
  const weekday = weekdayOf(day);
  const meals = [-1, 0, 1].flatMap((offset) =>
    days[(weekday + offset + 7) % 7]!.blocks.filter(({ kind }) => mealKinds.has(kind)).map(({ kind, from, to }) => ({
      kind: mealNames[kind] ?? kind,
      from: (day + offset) * 1440 + from,
      to: (day + offset) * 1440 + to,
    })),
  );
  const last = meals.filter(({ to }) => to <= minute).at(-1);
  const next = meals.find(({ from }) => from > minute);
  if (last === undefined) return null;
  if (minute - last.to < 50) return { tag: 'full', because: `has just had ${last.kind}` };
  const soon = next !== undefined && next.from - minute < 60 && minute - last.to > 150;
  if (minute - last.to < 250 && !soon) return null;
  return { tag: 'hungry', because: `has eaten nothing since ${last.kind} at ${clockText(last.from)}` };
}

/** Tired late in the day and after a bad night, rested in the hours after a good one. */
function wakefulness(subject: BodySubject, point: Point, day: number): { tag: Body; because: string }[] {
  const clock = point.minute % 1440;
  const today = subject.routine.days[weekdayOf(day)]!;
  const before = subject.routine.days[weekdayOf(day - 1)]!;
  const stillUp = clock < today.up;
  const { up, bed } = stillUp ? { up: before.up - 1440, bed: before.bed - 1440 } : today;
  const slept = stillUp ? null : today.up + 1440 - before.bed;
  const bad = drawOf(subject, 'night', stillUp ? day - 1 : day).uniform() < (subject.tense ? 0.22 : 0.09);
  if (stillUp && clock >= bed) return [{ tag: 'tired', because: 'is awake in the middle of the night' }];
  if (bad) return [{ tag: 'tired', because: 'slept badly last night' }];
  if (slept !== null && slept < 380) return [{ tag: 'tired', because: 'had a short night' }];
  if (bed - clock < 110 || clock - up > 870) return [{ tag: 'tired', because: `has been up since ${clockText(up)}` }];
  return clock - up < 240 ? [{ tag: 'rested', because: 'slept well' }] : [];
}

function soreness(subject: BodySubject, day: number): { tag: Body; because: string } | null {
  const yesterday = subject.routine.days[weekdayOf(day - 1)]!;
  const block = yesterday.blocks.find(({ doing }) => subject.sports.has(doing));
  const draw = drawOf(subject, 'soreness', day).uniform();
  if (block !== undefined && draw < 0.5)
    return { tag: 'sore', because: `feels the muscles after ${block.doing} yesterday` };
  if (draw > (subject.age >= 65 ? 0.85 : subject.age >= 45 ? 0.94 : 0.985))
    return {
      tag: 'sore',
      because: subject.age >= 45 ? 'has a stiff back today' : 'has lain badly and has a stiff neck',
    };
  return null;
}
