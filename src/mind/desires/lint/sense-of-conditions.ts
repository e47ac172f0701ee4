import type { DesireConditions, Season, Stage, Weather, Work } from '../conditions.ts';
import type { Desire } from '../desire.ts';
import { rolesIn, textsOf } from '../fill-desire.ts';
import { hourWithin } from '../moment.ts';
import type { DesireFinding } from './finding.ts';

/** Categories of places with their usual opening hours. */
export type KnownPlaces = ReadonlyMap<string, readonly [number, number]>;

/** Weather that a season has; what is not named has all seasons. */
const seasonsOfWeather: Partial<Record<Weather, readonly Season[]>> = {
  snow: ['winter', 'spring', 'autumn'],
  cold: ['winter', 'spring', 'autumn'],
  hot: ['spring', 'summer', 'autumn'],
};

/** What people of a stage do by day; a student may also have a job. */
const worksOfStage: Record<Stage, readonly Work[]> = {
  student: ['studying', 'employed', 'self-employed'],
  'young adult': ['employed', 'self-employed', 'studying', 'at home', 'seeking', 'on leave'],
  parent: ['employed', 'self-employed', 'studying', 'at home', 'seeking', 'on leave'],
  'middle-aged': ['employed', 'self-employed', 'studying', 'at home', 'seeking', 'on leave', 'retired'],
  senior: ['retired', 'employed', 'self-employed', 'at home'],
};

const workless: readonly Work[] = ['at home', 'seeking', 'retired'];

/** Words that need weather or a season among the conditions. */
const weatherWords = /\b(?:rain\w*|snow\w*|frost\w*|heatwave|hailstones?|monsoon|thunder\w*|sleet|icy)\b/i;

/** Faults of an entry's conditions: places nobody knows, conditions that exclude each other, and what texts take for granted. */
export function conditionFindings(desire: Desire, places: KnownPlaces): DesireFinding[] {
  const { when, id: where } = desire;
  const unknown = [...when.place, ...(when.workplace ?? [])].filter((place) => !places.has(place));
  return [
    ...unknown.map((place) => ({ name: 'unknown-place' as const, where, problem: `"${place}" is no known place` })),
    ...contradictions(when, places).map((problem) => ({ name: 'unsatisfiable' as const, where, problem })),
    ...takenForGranted(desire).map((problem) => ({ name: 'unconditioned' as const, where, problem })),
  ];
}

function contradictions(when: DesireConditions, places: KnownPlaces): string[] {
  const found: string[] = [];
  const shut = when.place.filter((place) => places.has(place) && !hoursMeet(when.hours, places.get(place)!));
  if (shut.length > 0) found.push(`${shut.join(', ')}: shut at these hours`);
  const { season, weather, stage, work, workplace, household, child } = when;
  if (season !== undefined && weather !== undefined) {
    const possible = weather.some((one) => (seasonsOfWeather[one] ?? season).some((each) => season.includes(each)));
    if (!possible) found.push('no such weather in these seasons');
  }
  if (stage !== undefined && work !== undefined) {
    const idle = stage.filter((one) => !worksOfStage[one].some((each) => work.includes(each)));
    if (idle.length > 0) found.push(`${idle.join(', ')}: no such work`);
  }
  if (workplace !== undefined && work?.every((one) => workless.includes(one)))
    found.push('a place of work, but no work');
  const noChild = household !== undefined && !household.includes('child') && !household.includes('relatives');
  if (noChild && (child !== undefined || (stage?.every((one) => one === 'parent') ?? false)))
    found.push('a child, but no household with one');
  if (child !== undefined && (stage?.every((one) => one === 'senior') ?? false)) found.push('a child of a senior');
  return found;
}

/** True when some quarter of an hour lies in both ranges. */
function hoursMeet(first: readonly [number, number], second: readonly [number, number]): boolean {
  const quarters = Array.from({ length: 96 }, (_, quarter) => quarter / 4);
  return quarters.some((hour) => hourWithin(hour, first) && hourWithin(hour, second));
}

function takenForGranted(desire: Desire): string[] {
  const { when } = desire;
  const found: string[] = [];
  if (rolesIn(desire).has('child') && when.child === undefined)
    found.push('speaks of a child and does not say of which age (child: [from, to])');
  const weather = textsOf(desire).map((text) => weatherWords.exec(text)?.[0]);
  const word = weather.find((each) => each !== undefined);
  if (word !== undefined && when.weather === undefined && when.season === undefined)
    found.push(`speaks of "${word}" without weather or season among its conditions`);
  if (desire.event.includes('{place}') && when.place.includes('home')) found.push('{place} at home has no name');
  return found;
}
