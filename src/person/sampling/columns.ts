import { InputError } from '../../errors/index.ts';
import { bigFiveTraits, levels } from '../person.ts';
import { valueOf, type Candidate } from './candidate.ts';
import { missing, type IpfColumn } from './ipf.ts';
import type { Margin, PeoplePlan } from './plan.ts';

/** A column that the plan speaks of. */
export interface PlannedColumn extends IpfColumn {
  /** Where it stands in the plan, such as `demographics.gender`. */
  field: string;
  /** True when the plan gives numbers of people. */
  counted: boolean;
  /** What somebody counts as whose value is not known; null: as nothing. */
  unknownAs: string | null;
}

/** A column before anybody is in it. */
type Heading = Omit<PlannedColumn, 'codes'>;

/**
 * The columns that a plan fits, in its order: demographics, Big Five, preference dimensions, manners of talking.
 * @throws InputError when counts do not add up to the number of people, or a dimension or manner is unknown
 */
export function plannedColumns(
  plan: PeoplePlan,
  count: number,
  known: { dimensions: readonly string[]; styles: Readonly<Record<string, number>> },
): Heading[] {
  const { preferences } = plan;
  const unknown = Object.keys(preferences.dimensions).filter((name) => !known.dimensions.includes(name));
  refuse(plan, unknown, 'preferences.dimensions', 'there is no such dimension');
  if (plan.styles !== null) {
    const strange = Object.keys(plan.styles.amounts).filter((name) => !(name in known.styles));
    refuse(plan, strange, 'styles', `expected one of ${Object.keys(known.styles).join(', ')}`);
  }
  const styles = plan.styles ?? { kind: 'shares' as const, amounts: known.styles };
  const heading = (name: string, field: string, margin: Margin, unknownAs: string | null = null) =>
    headingOf(plan, count, { name, field, margin, unknownAs });
  const middle = preferences.missing === 'middle' ? 'middle' : null;
  return [
    ...Object.entries(plan.demographics).map(([name, margin]) => heading(name, `demographics.${name}`, margin)),
    ...bigFiveTraits.flatMap((name) => {
      const margin = plan.bigFive[name];
      return margin === undefined ? [] : [heading(name, `big-five.${name}`, levelMargin(margin))];
    }),
    ...known.dimensions.flatMap((name) => {
      const margin = preferences.dimensions[name] ?? preferences.spread;
      if (margin === null) return [];
      const field =
        name in preferences.dimensions ? `preferences.dimensions[${JSON.stringify(name)}]` : 'preferences.spread';
      return [heading(name, field, levelMargin(margin), middle)];
    }),
    heading('style', 'styles', styles),
  ];
}

/** The plan's columns, filled with people. Values that the plan does not name get no weight; they are coded as a category of share 0. */
export function fillColumns(
  headings: readonly Heading[],
  candidates: Iterable<Candidate>,
  size: number,
): PlannedColumn[] {
  const columns = headings.map((heading) => ({
    ...heading,
    categories: [...heading.categories, other],
    targets: [...heading.targets, 0],
    codes: new Uint8Array(size).fill(missing),
  }));
  const places = columns.map(({ categories }) => new Map(categories.map((each, place) => [each.toLowerCase(), place])));
  let index = 0;
  for (const candidate of candidates) {
    columns.forEach(({ name, codes, categories, unknownAs }, at) => {
      const value = valueOf(candidate, name) ?? unknownAs;
      if (value !== null) codes[index] = places[at]!.get(value.toLowerCase()) ?? categories.length - 1;
    });
    index++;
  }
  return columns;
}

/** Name of the category of all values that the plan does not name. */
export const other = '(not in the plan)';

function headingOf(
  plan: PeoplePlan,
  count: number,
  { name, field, margin, unknownAs }: { name: string; field: string; margin: Margin; unknownAs: string | null },
): Heading {
  const entries = Object.entries(margin.amounts);
  const sum = entries.reduce((total, [, amount]) => total + amount, 0);
  if (margin.kind === 'counts' && sum !== count) {
    refuse(plan, [name], field, `the counts add up to ${sum}, but ${count} people are asked for`, field);
  }
  return {
    name,
    field,
    counted: margin.kind === 'counts',
    categories: entries.map(([category]) => category),
    targets: entries.map(([, amount]) => amount / sum),
    unknownAs,
  };
}

/** Levels in their order, those that are not named at 0. */
function levelMargin(margin: Margin): Margin {
  const stray = Object.keys(margin.amounts).filter((name) => !levels.some((level) => level === name));
  const amounts = Object.fromEntries([...levels, ...stray].map((level) => [level, margin.amounts[level] ?? 0]));
  return { kind: margin.kind, amounts };
}

function refuse(plan: PeoplePlan, names: readonly string[], field: string, problem: string, whole?: string): void {
  if (names.length === 0) return;
  throw new InputError({
    faults: names.map((name) => ({
      file: plan.file,
      line: null,
      field: whole ?? `${field}[${JSON.stringify(name)}]`,
      problem,
    })),
    advice: 'Change the plan.',
  });
}
