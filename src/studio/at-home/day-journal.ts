import type { DayEntry } from '../../journal/index.ts';
import type { OpenDay } from './open-day.ts';

/** Which lines of a day's journal are wanted: all, or those that were rated by hand. */
export const journalParts = ['day', 'rated'] as const;

/** A live day in the journal's format, a JSON value a line. The day is the first of its journal. */
export function dayJournal({ household, request, steered }: OpenDay, part: (typeof journalParts)[number]): string {
  const { life, person, home, statedPerHour, tickSeconds } = household;
  const { entries, tally } = steered;
  const day = 1;
  const byHand = new Set(steered.decisions.flatMap((each) => ('rating' in each && each.rating ? [each.tick] : [])));
  const ticks = entries
    .filter((entry) => part === 'day' || (entry.type === 'tick-taken' && byHand.has(entry.tick)))
    .map((entry): DayEntry => ('day' in entry ? { ...entry, day } : entry));
  const head: DayEntry = {
    type: 'days-started',
    version: 1,
    life,
    person: person.id,
    assistant: request.assistant,
    home: home.id,
    tickSeconds,
    statedPerHour,
  };
  const ended: DayEntry[] =
    tally === null || part !== 'day'
      ? []
      : [
          { type: 'day-ended', day, tally, chain: 0 },
          { type: 'days-ended', chain: 0 },
        ];
  const lines = [head, { type: 'day-started', day, date: request.date } as const, ...ticks, ...ended];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
