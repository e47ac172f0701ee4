import type { Json } from '../../files/index.ts';

/**
 * What a column holds: `text`; `integer`, whole and within 32 bits; `number`, a double; `boolean`; `json`, a list or an object, written as
 * JSON text. Null is missing, in every type.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'json';

/** What stands in a row under a column. */
export type CellValue = Json;

/** A column of a table, and how it is read off what a row is made of. */
export interface Column<Source> {
  /** Lower case with underscores, so that no tool needs to quote it. */
  name: string;
  type: ColumnType;
  /** One sentence for people who read the table: meaning, unit, and when it is empty. */
  meaning: string;
  /** The value; null where there is none. */
  value: (source: Source) => CellValue;
}

/** A table: equal columns in every file format. */
export interface Table<Source> {
  /** The file's name, without its ending. */
  name: string;
  /** What one row is. */
  meaning: string;
  columns: readonly Column<Source>[];
}

/** A file of a table that is being written. */
export interface TableFile<Source> {
  /** Writes one row. Memory stays flat however many there are. */
  write(source: Source): void;
  /** Puts the file in place, on the disk. */
  finish(): void;
  /** Gives up what is not finished. */
  close(): void;
  /** Rows so far. */
  rows(): number;
}

/** Throws a TypeError for a value that is not of its column's type: a fault of the program, which no reader of the file should have to find. */
export function requireType<Source>({ name, type }: Column<Source>, value: CellValue): void {
  if (value === null || type === 'json') return;
  const fits =
    type === 'text'
      ? typeof value === 'string'
      : type === 'boolean'
        ? typeof value === 'boolean'
        : typeof value === 'number' && (type === 'number' ? Number.isFinite(value) : (value | 0) === value);
  if (!fits) throw new TypeError(`the column ${name} takes ${type}, got ${JSON.stringify(value)}`);
}
