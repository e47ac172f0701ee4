import type { Circle } from '../../person/index.ts';
import type { Point } from '../point.ts';
import { hourOf } from '../point.ts';

const dayparts: readonly (readonly [number, string])[] = [
  [5, 'night'],
  [9, 'early morning'],
  [12, 'morning'],
  [14, 'midday'],
  [18, 'afternoon'],
  [22, 'evening'],
  [24, 'late evening'],
];

/** The part of the day, such as "early morning". */
export function daypartOf(hour: number): string {
  return dayparts.find(([until]) => hour < until)![1];
}

/** Who is with somebody at a point: those of the home in the hours when homes fill, nobody known elsewhere. */
export function companyAt({ partner, children, grandchildren, elder }: Circle, point: Point): string[] {
  const hour = hourOf(point);
  const weekend = point.weekday === 'saturday' || point.weekday === 'sunday' || point.holiday !== null;
  if (!point.atHome || (!weekend && hour >= 8 && hour < 16)) return [];
  return [partner, ...children, ...grandchildren, elder].flatMap((relative) =>
    relative !== null && relative.atHome ? [relative.name] : [],
  );
}

/** The environmental facet: hour, place, weather and company. */
export function surroundingsAt(circle: Circle, point: Point): string[] {
  const company = companyAt(circle, point);
  const weekday = `${point.weekday[0]!.toUpperCase()}${point.weekday.slice(1)}`;
  const season = point.season === null ? '' : ` in ${point.season}`;
  const at = point.atHome
    ? 'is at home'
    : point.atWork
      ? `is at work (${point.place.category})`
      : `is at ${point.place.name} (${point.place.category})`;
  return [
    `${at}, on ${weekday} ${daypartOf(hourOf(point))}${season}`,
    ...(point.holiday === null ? [] : [`has the day off: ${point.holiday}`]),
    `has this weather outside: ${point.weather.sentence.replace(/\.$/, '')}`,
    ...(company.length > 0
      ? [`has ${listed(company)} at home too`]
      : point.atHome
        ? ['has the rooms to themself']
        : []),
  ];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
