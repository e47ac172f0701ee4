import type { DayEntry } from '../../journal/index.ts';
import { liveAgain } from './explain-learner-life.ts';

/**
 * Lives a day of a run again, with the assistant as it was after so many trainings; nothing is written. With the version that lived the day in the run, it is the same
 * day to the last byte.
 * @param options.version default: the one that lived the day in the run
 * @returns the day's entries, from the first tick to the last
 * @throws UsageError for a life, an assistant, a day or a version that there is not
 */
export async function replayDay(options: {
  root: string;
  life: string;
  assistant?: string;
  day: number;
  version?: number;
}): Promise<DayEntry[]> {
  const again = await liveAgain(options);
  try {
    return await again.dayWith(options.day, options.version ?? options.day - 1);
  } finally {
    again.close();
  }
}
