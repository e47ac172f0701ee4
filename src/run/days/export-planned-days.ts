import { z } from 'zod';
import { StorageError } from '../../errors/index.ts';
import { readJsonLines } from '../../files/index.ts';
import { dayPlan } from '../../journal/index.ts';
import type { PlannedDay } from '../../life/index.ts';
import { withTicks, type Household } from './planned-days.ts';

/** A line of plans.jsonl: a day that counts for learning, or a held-out one. */
const plannedLine = dayPlan.extend({ day: z.int().optional(), heldOut: z.int().optional() });

/** The days of a life as they were planned, by date, with their ticks. @throws StorageError for a damaged file */
export async function readPlannedDays(
  path: string,
  household: Pick<Household, 'study' | 'home'>,
): Promise<ReadonlyMap<string, PlannedDay>> {
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
    planned.set(plan.date, withTicks(plan, household));
  }
  return planned;
}
