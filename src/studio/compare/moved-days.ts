import { dayMeasures, type DayMeasureName } from '../../report/index.ts';
import type { DayIndexRow } from '../../run/index.ts';

/** Days that are listed in each direction. */
const most = 5;

/** A day that somebody lived with both assistants, by one measure; `change` is left minus right. */
export interface MovedDay {
  life: string;
  day: number;
  left: number;
  right: number;
  change: number;
}

/** The days that differ most. */
export interface MovedDays {
  /** Largest change first; where low is good, that is the largest fall. */
  better: readonly MovedDay[];
  worse: readonly MovedDay[];
  /** Days that have a value under both. */
  days: number;
}

/**
 * The days of whole lives that differ most between two assistants; held-out days, of which none stands alone, are left out. Of equal changes
 * the one that comes first is taken.
 * @param left what one assistant's days came to
 * @param right the same of the other
 */
export async function movedDays(
  { left, right }: Readonly<Record<'left' | 'right', AsyncIterable<DayIndexRow>>>,
  measure: DayMeasureName,
): Promise<MovedDays> {
  const { of, direction } = dayMeasures.find(({ name }) => name === measure)!;
  const others = new Map<string, number>();
  for await (const row of right) {
    const value = valueOf(row, of);
    if (value !== null) others.set(keyOf(row), value);
  }
  const [higher, lower] = [strongest((day) => day.change), strongest((day) => -day.change)];
  let days = 0;
  for await (const row of left) {
    const [own, other] = [valueOf(row, of), others.get(keyOf(row))];
    if (own === null || other === undefined) continue;
    const { life, day } = row;
    const moved: MovedDay = { life, day: day!, left: own, right: other, change: own - other };
    higher.take(moved);
    lower.take(moved);
    days++;
  }
  return direction === 'lower'
    ? { better: lower.list, worse: higher.list, days }
    : { better: higher.list, worse: lower.list, days };
}

type Row = Pick<DayIndexRow, 'life' | 'day' | 'on' | 'whole' | 'tally' | 'statedPerHour'>;

function valueOf({ on, whole, tally, statedPerHour }: Row, of: (typeof dayMeasures)[number]['of']): number | null {
  return on === 'day' && whole ? of(tally, statedPerHour) : null;
}

function keyOf({ life, day }: Row): string {
  return `${day} ${life}`;
}

/** The days that a weight puts first, of those above 0. */
function strongest(weightOf: (day: MovedDay) => number) {
  const list: MovedDay[] = [];
  return {
    list,
    take(day: MovedDay) {
      const weight = weightOf(day);
      if (!(weight > 0)) return;
      const place = list.findIndex((each) => weightOf(each) < weight);
      if (place < 0 && list.length === most) return;
      list.splice(place < 0 ? list.length : place, 0, day);
      if (list.length > most) list.pop();
    },
  };
}
