import { weekdays, type Weekday } from './routine.ts';

const names: Readonly<Record<Weekday, string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};

/** Weekdays as "Mon–Fri", "Mon, Wed" or "every day": three or more in a row become a span. */
export function weekdayText(days: readonly Weekday[]): string {
  const numbers = weekdays.flatMap((day, index) => (days.includes(day) ? [index] : []));
  if (numbers.length === 7) return 'every day';
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const name = (number: number) => names[weekdays[number]!];
  return runs
    .flatMap((run) => (run.length >= 3 ? [`${name(run[0]!)}–${name(run.at(-1)!)}`] : run.map(name)))
    .join(', ');
}

/** Groups items by a key, in the order in which keys first occur. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
