import type { Cell } from './cell.ts';
import { gridLines, gridWidth, type Grid, type GridRow } from './grid.ts';
import { alignLeft, alignRight, shortened, stylesFor, textWidth, wrapped, type Styles } from './text.ts';

/** Groups of measures of the same subjects, usually assistants, laid out as fits. */
export interface Section {
  title: string;
  /** Sentences under the title. */
  remarks: readonly string[];
  subjects: readonly string[];
  groups: readonly Group[];
  /** Sentences under the numbers. */
  notes: readonly string[];
}

/** Measures under one heading. */
export interface Group {
  heading: string;
  measures: readonly Measure[];
}

/** One measure of all subjects. */
export interface Measure {
  label: string;
  unit: string;
  /** One per subject; null is missing. */
  cells: readonly (Cell | null)[];
  /** The same with failures counted, undefined where that is no different; null when nowhere. */
  withFailures: readonly (Cell | undefined)[] | null;
}

/** Characters of a name above a column, about as many as a cell has, and at the head of a row. */
const nameWidth = { column: 20, row: 28 };

const withFailuresLabel = 'with failures';

/** A section as lines of at most `width` characters: subjects as columns where they fit, else as rows, group by group. */
export function sectionLines(section: Section, width: number, styles: Styles): string[] {
  const body = (styles: Styles) => bodyLines(section, width, styles);
  const longest = widest([section.title, ...body(stylesFor(false))]);
  const rule = '─'.repeat(longest);
  const remarks = section.remarks.flatMap((text) => wrapped(text, width));
  const notes = section.notes.flatMap((text) => wrapped(text, width)).map(styles.quiet);
  return [
    styles.strong(section.title),
    styles.quiet(rule),
    ...remarks,
    ...(remarks.length > 0 ? [''] : []),
    ...body(styles),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ];
}

function bodyLines(section: Section, width: number, styles: Styles): string[] {
  const wide = subjectsAsColumns(section);
  if (gridWidth(wide) <= width) return gridLines(wide, styles);
  const names = shortNames(section.subjects, nameWidth.row).map((name) => `  ${name}`);
  const labels = widest([...names, `    ${withFailuresLabel}`, ...section.groups.map((group) => group.heading)]);
  const grids = section.groups.flatMap((group) => groupGrids(group, names, labels, width));
  return grids.flatMap((grid, index) => [...(index === 0 ? [] : ['']), ...gridLines(grid, styles, labels)]);
}

function subjectsAsColumns({ subjects, groups }: Section): Grid {
  const measures = groups.flatMap((group) => group.measures);
  const labels = widest(measures.map((measure) => measure.label));
  const units = widest(measures.map((measure) => measure.unit));
  const rows = groups.flatMap((group): GridRow[] => [
    { label: group.heading, style: 'heading', cells: [] },
    ...group.measures.flatMap(({ label, unit, cells, withFailures }): GridRow[] => [
      { label: `  ${alignLeft(label, labels)}  ${alignRight(unit, units)}`, style: 'plain', cells },
      ...(withFailures ? [{ label: `    ${withFailuresLabel}`, style: 'quiet' as const, cells: withFailures }] : []),
    ]),
  ]);
  return { corner: '', header: shortNames(subjects, nameWidth.column), rows };
}

/** One group with its measures as columns, in as many grids as the width needs. */
function groupGrids({ heading, measures }: Group, names: readonly string[], labels: number, width: number): Grid[] {
  const grids: Grid[] = [];
  for (let from = 0; from < measures.length;) {
    let count = measures.length - from;
    let grid = transposed(heading, measures.slice(from, from + count), names);
    while (count > 1 && gridWidth(grid, labels) > width) {
      count--;
      grid = transposed(heading, measures.slice(from, from + count), names);
    }
    grids.push(grid);
    from += count;
  }
  return grids;
}

function transposed(heading: string, measures: readonly Measure[], names: readonly string[]): Grid {
  const rows = names.flatMap((name, subject): GridRow[] => {
    const failures = measures.map((measure) => measure.withFailures?.[subject]);
    return [
      { label: name, style: 'plain', cells: measures.map((measure) => measure.cells[subject]) },
      ...(failures.some((cell) => cell !== undefined)
        ? [{ label: `    ${withFailuresLabel}`, style: 'quiet' as const, cells: failures }]
        : []),
    ];
  });
  return {
    corner: heading,
    header: measures.map(({ label, unit }) => (unit === '' ? label : `${label}, ${unit}`)),
    rows,
  };
}

/** Long names shortened, unless two would look the same. */
function shortNames(names: readonly string[], width: number): string[] {
  const short = names.map((name) => shortened(name, width));
  return new Set(short).size === new Set(names).size ? short : [...names];
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
}
