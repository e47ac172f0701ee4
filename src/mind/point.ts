import type { Season, Weather, Weekday } from './desires/index.ts';

/** A point of somebody's way through the world, at which an event may arise. */
export interface Point {
  /** Local time, in whole minutes since 1970-01-01 00:00. */
  minute: number;
  weekday: Weekday;
  /** Name of a public holiday; null on other days. */
  holiday: string | null;
  season: Season | null;
  place: {
    id: string;
    /** As it stands inside a sentence, such as "the Harbour Market" or "home". */
    name: string;
    category: string;
    /** Degrees. */
    latitude: number;
    longitude: number;
  };
  /** False where the place is closed to visitors now. */
  open: boolean;
  /** True at home, and at the person's own place of work. */
  atHome: boolean;
  atWork: boolean;
  /** Minutes that the person has been here. */
  stayed: number;
  /** Minutes until the person leaves. */
  left: number;
  /** Minutes of travel to get here. */
  travel: number;
  weather: {
    tags: readonly Weather[];
    /** One plain sentence. */
    sentence: string;
  };
}

/** Local hour of a point in [0, 24), with its fraction. */
export function hourOf({ minute }: Pick<Point, 'minute'>): number {
  return (minute % 1440) / 60;
}
