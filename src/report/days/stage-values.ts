import type { MeasureValues } from './days-scores.ts';
import type { Stage } from './lived-with.ts';
import { dayMeasures, type DayMeasureName } from './measures.ts';
import { peopleEstimate } from './people-estimate.ts';
import { roomForTally } from './tally-store.ts';

/** Values by measure, one per person; NaN where there is none. */
export type PeopleValues<Name extends DayMeasureName = DayMeasureName> = Readonly<Record<Name, Float64Array>>;

/**
 * What the people's days come to at one stage.
 * @param stated the rate that each person states; as many as there are people
 */
export function stageValues<Name extends DayMeasureName>(
  stage: Stage,
  stated: Float64Array,
  names: readonly Name[],
): PeopleValues<Name> {
  const measures = dayMeasures.filter(({ name }) => (names as readonly DayMeasureName[]).includes(name));
  const columns = measures.map(() => new Float64Array(stated.length).fill(NaN));
  const tally = roomForTally();
  for (let person = 0; person < stated.length; person++) {
    if (!stage.read(person, tally)) continue;
    measures.forEach(({ of }, place) => (columns[place]![person] = of(tally, stated[person]!) ?? NaN));
  }
  return Object.fromEntries(
    measures.map(({ name }, place) => [name, columns[place]!]),
  ) as unknown as PeopleValues<Name>;
}

/** The mean over people of each measure. */
export function estimatesOf<Name extends DayMeasureName>(
  values: PeopleValues<Name>,
  seed: number,
): MeasureValues<Name> {
  const entries = Object.entries<Float64Array>(values);
  return Object.fromEntries(
    entries.map(([name, each]) => [name, peopleEstimate(each, { seed, purpose: name })]),
  ) as unknown as MeasureValues<Name>;
}

/** How far each person's value lies above another one of theirs; NaN where one of the two is missing. */
export function differencesOf(values: Float64Array, from: Float64Array): Float64Array {
  return values.map((value, person) => value - from[person]!);
}
