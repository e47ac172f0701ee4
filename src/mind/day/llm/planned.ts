import type { SampledPerson } from '../../../person/index.ts';
import type { Home } from '../../../world/index.ts';
import type { DayQuestion } from '../day-planner.ts';
import type { Outline } from './outline.ts';

/** What prompts know of a person; every sampled person has all of it. */
export type PlannedPerson = Pick<
  SampledPerson,
  'id' | 'name' | 'demographics' | 'bigFive' | 'traits' | 'preferences' | 'specialPreference' | 'circle'
> & {
  facts: Pick<SampledPerson['facts'], 'gender'>;
  hobbies: readonly Pick<SampledPerson['hobbies'][number], 'name' | 'doing' | 'place'>[];
};

/** What prompts know of a home. */
export interface PlannedHome extends Pick<Home, 'name'> {
  objects: readonly Pick<Home['objects'][number], 'name' | 'room'>[];
}

/** A day that a model plans. */
export interface PlannedDay {
  person: PlannedPerson;
  home: PlannedHome;
  /** As "Tuesday, 2026-03-03". */
  date: string;
  yesterday: DayQuestion['yesterday'];
  outline: Outline;
}

/** A stretch of a day that a model takes apart. */
export interface PlannedStretch {
  person: PlannedPerson;
  home: PlannedHome;
  /** As "Tuesday, 2026-03-03". */
  date: string;
  kind: string;
  doing: string;
  from: number;
  to: number;
  /** What comes before and after it; null at the edges of the day. */
  before: string | null;
  after: string | null;
  /** Names of the objects where it can be. */
  places: readonly string[];
}
