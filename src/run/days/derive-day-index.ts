import { z } from 'zod';
import { shellWord, StorageError } from '../../errors/index.ts';
import { readJsonLines } from '../../files/index.ts';
import { dayTally, talkTally, type DayTally } from '../../journal/index.ts';
import type { DayRows } from './day-rows.ts';
import type { DaysDirectory } from './days-directory.ts';

const mean = z.number().nullable();
const count = z.int();

/** A line of index.jsonl: what one day, or the held-out days together, came to for one person under one assistant. */
const dayIndexRow = z.strictObject({
  life: z.string(),
  /** The person's id in the input. */
  person: z.string(),
  assistant: z.string(),
  /** `day`: one that it learns from; `held-out`: all held-out days together. */
  on: z.enum(['day', 'held-out']),
  /** 1-based; null on held-out days. */
  day: count.nullable(),
  /** Trainings before. */
  trainings: count,
  /** False where this person's days with this assistant are not lived to their end: then they are in no mean. */
  whole: z.boolean(),
  /** Suggestions per hour awake at home that the person states. */
  statedPerHour: z.number(),
  /** What ProPerSim prints of a day: steps with a score and their mean, the same for suggestions and for silences; and the success rate of its paper, in percent. */
  propersim: z.strictObject({
    steps: count,
    mean,
    suggestions: count,
    suggestionMean: mean,
    silences: count,
    silenceMean: mean,
    success: mean,
  }),
  tally: dayTally,
  /** The day's talks: what was said in them is not judged. Absent where nobody talks. */
  talks: talkTally.optional(),
});

/** See {@link dayIndexRow}. */
export type DayIndexRow = z.infer<typeof dayIndexRow>;

/** The lines of index.jsonl about one journal: its days, then the held-out days by trainings before. */
export function dayIndexRows(
  cell: Pick<DayIndexRow, 'life' | 'person' | 'assistant'>,
  { days, heldOut, complete }: Pick<DayRows, 'days' | 'heldOut' | 'complete'>,
  statedPerHour: number,
): DayIndexRow[] {
  const row = (on: DayIndexRow['on'], day: number | null, trainings: number, tally: DayTally): DayIndexRow => ({
    ...cell,
    on,
    day,
    trainings,
    whole: complete,
    statedPerHour,
    propersim: propersimOf(tally),
    tally,
  });
  return [
    ...days.map(({ day, tally, talks }) => ({
      ...row('day', day, day - 1, tally),
      ...(talks === undefined ? {} : { talks }),
    })),
    ...heldOut.flatMap(({ trainings, tally }) => (tally.days === 0 ? [] : [row('held-out', null, trainings, tally)])),
  ];
}

function propersimOf({ speech, silence, successes }: DayTally): DayIndexRow['propersim'] {
  const steps = speech.rated + silence.rated;
  return {
    steps,
    mean: ratio(speech.score + silence.score, steps),
    suggestions: speech.rated,
    suggestionMean: ratio(speech.score, speech.rated),
    silences: silence.rated,
    silenceMean: ratio(silence.score, silence.rated),
    success: ratio(100 * successes, speech.rated),
  };
}

/** Rounded to 1e-6; null of nothing. */
function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1e6 * part) / whole) / 1e6;
}

/**
 * Streams index.jsonl in the order of the people.
 * @param assistant whose rows alone are read, by its label; absent: all
 * @throws StorageError for a line that is not of this version
 */
export async function* readDayIndex({ index, root }: DaysDirectory, assistant?: string): AsyncGenerator<DayIndexRow> {
  for await (const { value, offset } of readJsonLines(index)) {
    if (assistant !== undefined && isOfAnother(value, assistant)) continue;
    const read = dayIndexRow.safeParse(value);
    if (!read.success) {
      throw new StorageError(
        `${index}: the line at byte ${offset} is no day of this version (${z.prettifyError(read.error).replaceAll(/\s+/g, ' ').slice(0, 200)}). Derive it again: livelong score ${shellWord(root)}.`,
        read.error,
      );
    }
    yield read.data;
  }
}

function isOfAnother(value: unknown, assistant: string): boolean {
  if (typeof value !== 'object' || value === null || !('assistant' in value)) return false;
  return typeof value.assistant === 'string' && value.assistant !== assistant;
}
