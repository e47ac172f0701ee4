import { missingCell, type Cell } from './cell.ts';
import { alignLeft, alignRight, textWidth, type Styles } from './text.ts';

/** Rows of labelled cells under a header. */
export interface Grid {
  /** Above the labels. */
  corner: string;
  header: readonly string[];
  rows: readonly GridRow[];
}

/** A line of a grid. */
export interface GridRow {
  label: string;
  style: 'heading' | 'plain' | 'quiet';
  /** One per column, none for a heading; null is missing, undefined stays blank. */
  cells: readonly (Cell | null | undefined)[];
}

const gap = '   ';

/** Widths of a column's parts and of the whole. */
interface ColumnWidth {
  mean: number;
  interval: number;
  mark: number;
  whole: number;
}

/** Width of the grid in characters, its labels taking at least `minimumLabelWidth`. */
export function gridWidth(grid: Grid, minimumLabelWidth = 0): number {
  return columnWidths(grid).reduce((sum, each) => sum + gap.length + each.whole, labelWidth(grid, minimumLabelWidth));
}

/** The grid as lines, means and intervals aligned right, each for itself; no line ends in spaces. */
export function gridLines(grid: Grid, styles: Styles, minimumLabelWidth = 0): string[] {
  const label = labelWidth(grid, minimumLabelWidth);
  const widths = columnWidths(grid);
  const header = grid.header.map((name, column) => gap + alignRight(name, widths[column]!.whole)).join('');
  const head = grid.header.length === 0 ? [] : [styles.strong((alignLeft(grid.corner, label) + header).trimEnd())];
  const body = grid.rows.map((row) => {
    const cells = row.cells.map((cell, column) => gap + cellText(cell, widths[column]!)).join('');
    const text = (alignLeft(row.label, label) + cells).trimEnd();
    return row.style === 'heading' ? styles.strong(text) : row.style === 'quiet' ? styles.quiet(text) : text;
  });
  return [...head, ...body];
}

function labelWidth(grid: Grid, minimum: number): number {
  const labels = [grid.corner, ...grid.rows.map((row) => row.label)];
  return labels.reduce((most, text) => Math.max(most, textWidth(text)), minimum);
}

function columnWidths(grid: Grid): ColumnWidth[] {
  return grid.header.map((name, column) => {
    const cells = grid.rows.flatMap((row) => row.cells[column] ?? missingCell);
    const widest = (part: keyof Cell) => cells.reduce((most, cell) => Math.max(most, textWidth(cell[part])), 0);
    const parts = { mean: widest('mean'), interval: widest('interval'), mark: widest('mark') };
    const used = parts.mean + spaced(parts.interval) + spaced(parts.mark);
    const spare = Math.max(0, textWidth(name) - used);
    return { ...parts, mean: parts.mean + spare, whole: used + spare };
  });
}

function cellText(cell: Cell | null | undefined, width: ColumnWidth): string {
  if (cell === undefined) return ' '.repeat(width.whole);
  const { mean, interval, mark } = cell ?? missingCell;
  return (
    alignRight(mean, width.mean) +
    (width.interval > 0 ? ` ${alignRight(interval, width.interval)}` : '') +
    (width.mark > 0 ? ` ${alignLeft(mark, width.mark)}` : '')
  );
}

function spaced(width: number): number {
  return width === 0 ? 0 : width + 1;
}
