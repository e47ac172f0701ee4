import { z } from 'zod';
import { StorageError } from '../../errors/index.ts';
import { readJsonLines } from '../../files/index.ts';
import { dayPlan } from '../../journal/index.ts';
import { ticksOf, type PlannedDay } from '../../life/index.ts';
import { walksOf, type Home } from '../../world/index.ts';

/** A line of plans.jsonl: a day that counts for learning, or a held-out one. */
const plannedLine = dayPlan.extend({ day: z.int().optional(), heldOut: z.int().optional() });

/** The days of a life as they were planned, by date, with their ticks. @throws StorageError for a damaged file */
export async function readPlannedDays(
  path: string,
  home: Home,
  tickSeconds: number,
): Promise<ReadonlyMap<string, PlannedDay>> {
  const walks = walksOf(home);
  const planned = new Map<string, PlannedDay>();
  for await (const { value, offset } of readJsonLines(path)) {
    const read = plannedLine.safeParse(value);
    if (!read.success) {
      throw new StorageError(
        `${path}: the line at byte ${offset} is no planned day. Start over with --fresh.`,
        read.error,
      );
    }
    const { day: _, heldOut: __, ...plan } = read.data;
    const placeOf = (at: number) => (at < 0 ? null : plan.activities[at]!.at);
    const ticks = ticksOf(plan, tickSeconds, (at) =>
      at === 0 ? 0 : walks.between(placeOf(at - 1), placeOf(at)).seconds,
    );
    planned.set(plan.date, { plan, ticks });
  }
  return planned;
}
