import { StorageError } from '../../errors/index.ts';
import { readSpan, type Span } from '../../files/index.ts';
import { dayPlan, type DayPlan } from '../../journal/index.ts';
import { fileCache } from './file-cache.ts';
import { storedLines } from './stored-lines.ts';

const kept = 64;

const places = fileCache(kept, findPlans);

/**
 * The plans of some days of a life, by day; a day that is not planned yet is not among them.
 * @param path of its plans.jsonl
 * @throws StorageError
 */
export async function plansOf(path: string, days: readonly number[]): Promise<ReadonlyMap<number, DayPlan>> {
  const spans = await places(path);
  return new Map(
    days.flatMap((day) => {
      const span = spans.get(day);
      return span === undefined ? [] : [[day, planAt(path, day, span)] as const];
    }),
  );
}

/** Where the plans of days that are learned from lie; those of held-out days have no day. */
async function findPlans(path: string): Promise<ReadonlyMap<number, Span>> {
  const found = new Map<number, Span>();
  for await (const { bytes, span, complete } of storedLines(path)) {
    const day = complete ? /^\{"day":(\d{1,9}),/.exec(bytes.toString('latin1', 0, 20))?.[1] : undefined;
    if (day !== undefined) found.set(Number(day), span);
  }
  return found;
}

function planAt(path: string, day: number, span: Span): DayPlan {
  try {
    const { day: _, ...rest } = JSON.parse(readSpan(path, span)) as { day?: number };
    return dayPlan.parse(rest);
  } catch (error) {
    throw new StorageError(
      `${path}: the plan of day ${day} is none of this version. Start the days over with --fresh.`,
      error,
    );
  }
}
