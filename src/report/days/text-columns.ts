import { missingCell, type Cell } from '../cell.ts';
import { alignLeft, alignRight, textWidth, type Styles } from '../text.ts';

/** A column of numbers under a heading of some lines. */
export interface TextColumn {
  heading: readonly string[];
  /** One per row; null is missing, undefined stays blank. */
  cells: readonly (Cell | null | undefined)[];
  /** True: intervals are left out where lines would be too long; the last of such columns gives way first. */
  yields: boolean;
}

/** How a table looks. */
export interface ColumnLook {
  width: number;
  styles: Styles;
  /** The heading of the names. */
  corner?: string;
}

const gap = '  ';

/** Rows of names with columns of numbers to their right, headings of several lines above, each line at most `width` long where that can be. */
export function columnLines(
  names: readonly string[],
  columns: readonly TextColumn[],
  { width, styles, corner = '' }: ColumnLook,
): string[] {
  let shown = columns;
  const nameWidth = Math.max(...[corner, ...names].map(textWidth));
  const lineWidth = () => shown.reduce((sum, column) => sum + gap.length + widthsOf(column).whole, nameWidth);
  while (lineWidth() > width) {
    const last = shown.findLastIndex((column) => column.yields && widthsOf(column).interval > 0);
    if (last < 0) break;
    shown = shown.map((column, place) => (place === last ? withoutIntervals(column) : column));
  }
  const height = Math.max(0, ...shown.map(({ heading }) => heading.length));
  const head = Array.from({ length: height }, (_, line) => {
    const parts = shown.map((column) => {
      const text = column.heading[line - (height - column.heading.length)] ?? '';
      return gap + alignRight(text, widthsOf(column).whole);
    });
    return styles.strong((alignLeft(line === height - 1 ? corner : '', nameWidth) + parts.join('')).trimEnd());
  });
  const body = names.map((name, row) =>
    (alignLeft(name, nameWidth) + shown.map((column) => gap + cellText(column, row)).join('')).trimEnd(),
  );
  return [...head, ...body];
}

function widthsOf({ heading, cells }: TextColumn): { interval: number; whole: number } {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
  const present = cells.map((cell) => (cell === undefined ? { ...missingCell, mean: '' } : (cell ?? missingCell)));
  const interval = widest(present.map((cell) => cell.interval));
  const used = widest(present.map(({ mean }) => mean)) + (interval === 0 ? 0 : interval + 1);
  return { interval, whole: Math.max(used, widest(heading)) };
}

function cellText(column: TextColumn, row: number): string {
  const { interval, whole } = widthsOf(column);
  const cell = column.cells[row];
  if (cell === undefined) return ' '.repeat(whole);
  const { mean, interval: bounds } = cell ?? missingCell;
  const text = interval === 0 ? mean : `${mean} ${alignRight(bounds, interval)}`;
  return alignRight(text, whole);
}

function withoutIntervals(column: TextColumn): TextColumn {
  return { ...column, cells: column.cells.map((cell) => cell && { ...cell, interval: '' }) };
}
