import type { DayTally } from '../../../journal/index.ts';
import type { TableOptions } from '../../table.ts';
import { stylesFor, wrapped } from '../../text.ts';
import type { DayMeasureName } from '../measures.ts';
import type { ShownPerson } from '../shown-day.ts';
import { columnLines } from '../text-columns.ts';
import { valueText } from './tally-text.ts';

/** A person's days with one assistant, as numbers. */
export interface ShownLife {
  person: ShownPerson;
  assistant: string;
  /** In order, each with its number and date. */
  days: readonly { day: number; date: string; tally: DayTally }[];
  /** By trainings before. */
  heldOut: readonly { trainings: number; tally: DayTally }[];
  /** False where the days are not lived to their end. */
  complete: boolean;
}

const columns: readonly (readonly [DayMeasureName, readonly string[]])[] = [
  ['mean', ['mean over', 'all ticks']],
  ['speech', ['mean over', 'suggestions']],
  ['per-hour', ['said', 'per hour']],
  ['success', ['rated', '3 or 4, %']],
  ['protected', ['protected', 'a day']],
  ['missed', ['missed', 'a day']],
];

/** A person's days with an assistant for a terminal, a line for each. Ends without a line break. */
export function lifeText(shown: ShownLife, { width = 100, color = false }: TableOptions = {}): string {
  const styles = stylesFor(color);
  const { person, assistant, days, heldOut, complete } = shown;
  const rows = [
    ...days.map(({ day, date, tally }) => ({ name: `day ${day}, ${date}`, tally })),
    ...heldOut
      .filter(({ tally }) => tally.days > 0)
      .map(({ trainings, tally }) => ({ name: `held out, after ${trainings}`, tally })),
  ];
  const table = columnLines(
    rows.map(({ name }) => name),
    columns.map(([measure, heading]) => ({
      heading,
      cells: rows.map(({ tally }) => ({ mean: valueText(tally, measure), interval: '', mark: '' })),
      yields: false,
    })),
    { width, styles },
  );
  return [
    styles.strong(`${person.life} · ${assistant}`),
    ...wrapped(
      `${person.name}, ${person.about}; wants ${person.statedPerHour.toFixed(2)} suggestions per hour.`,
      width,
    ),
    '',
    ...(rows.length === 0 ? ['No day is lived yet.'] : table),
    ...(complete || rows.length === 0 ? [] : ['', ...wrapped('These days are not lived to their end.', width)]),
  ].join('\n');
}
