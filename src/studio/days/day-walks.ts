import type { DayPlan } from '../../journal/index.ts';
import { walksOf, type Home, type Tile } from '../../world/index.ts';

/** A way that a person takes through their home, at the beginning of an activity. */
export interface DayWalk {
  /** Place of the activity among those of the plan. */
  activity: number;
  seconds: number;
  /** From tile to tile, first and last included. */
  path: readonly Tile[];
}

/** Where somebody is on a day, and the ways between: the same that the day was lived with. */
export interface DayWalks {
  /** For each activity of the plan where it is done; null: away from home. */
  places: readonly (Tile | null)[];
  walks: readonly DayWalk[];
}

/** The ways of a day. @throws UsageError for a day that was planned for another home */
export function dayWalks({ activities }: DayPlan, home: Home): DayWalks {
  const ways = walksOf(home);
  return {
    places: activities.map(({ at }) => (at === null ? null : ways.tileAt(at))),
    walks: activities.flatMap(({ at }, activity) => {
      if (activity === 0) return [];
      const { path, seconds } = ways.between(activities[activity - 1]!.at, at);
      return path.length < 2 ? [] : [{ activity, seconds, path }];
    }),
  };
}
