import type { DayMeasureName } from '../../report/index.ts';
import { daysDirectory, readDayIndex, type ComparedDays } from '../../run/index.ts';
import type { AskedFocus } from './conversations-view.ts';
import { daysFocus } from './days-view.ts';
import { movedDays, type MovedDay, type MovedDays } from './moved-days.ts';

/** A day that differs, with whose it is. */
export interface MovedDayOfPerson extends MovedDay {
  name: string | null;
}

/** The days that two assistants differ most on, as the page shows them. */
export interface MovedDaysView extends Pick<MovedDays, 'days'> {
  better: readonly MovedDayOfPerson[];
  worse: readonly MovedDayOfPerson[];
}

const found = new WeakMap<ComparedDays, Map<DayMeasureName, Promise<MovedDays>>>();

/**
 * The days that differ most by the measure in focus; null where nothing is measured on both sides. They are looked for once for as long as the
 * comparison is kept.
 * @throws StorageError
 */
export async function movedDaysView(compared: ComparedDays, asked: AskedFocus): Promise<MovedDaysView | null> {
  const measure = daysFocus(compared, asked);
  if (measure === null) return null;
  const known = found.get(compared) ?? new Map<DayMeasureName, Promise<MovedDays>>();
  found.set(compared, known);
  const looking = known.get(measure) ?? lookFor(compared, measure);
  known.set(measure, looking);
  looking.catch(() => known.delete(measure));
  const { better, worse, days } = await looking;
  const names = new Map(compared.shown.map(({ life, name }) => [life, name]));
  const named = (list: readonly MovedDay[]) => list.map((day) => ({ ...day, name: names.get(day.life) ?? null }));
  return { better: named(better), worse: named(worse), days };
}

function lookFor({ assistant, baseline }: ComparedDays, measure: DayMeasureName): Promise<MovedDays> {
  const rowsOf = ({ run, name }: ComparedDays['assistant']) => readDayIndex(daysDirectory(run), name);
  return movedDays({ left: rowsOf(assistant), right: rowsOf(baseline) }, measure);
}
