import { isUtf8 } from 'node:buffer';
import { readLines } from '../../files/index.ts';
import type { Span } from '../../files/index.ts';
import type { FaultCollector, FieldReport } from './faults.ts';
import { expected, isRow } from './fields.ts';
import type { Row } from './fields.ts';

/** One row of a JSON Lines file and where it stands. */
export interface PlacedRow {
  row: Row;
  /** 1-based. */
  line: number;
  span: Span;
  report: FieldReport;
}

/** Streams the rows of a JSON Lines file. Lines that are no JSON object become faults; blank lines are skipped. Throws the file system's error. */
export async function* readRows(path: string, faults: FaultCollector): AsyncGenerator<PlacedRow> {
  for await (const { number, bytes, span, complete } of readLines(path)) {
    const report = faults.at(path, number);
    if (!isUtf8(bytes)) {
      report(null, 'expected UTF-8 text, got other bytes; save the file as UTF-8');
      continue;
    }
    const text = bytes.toString('utf8');
    if (text.trim() === '') continue;
    const row = rowOf(text, complete, report);
    if (row !== null) yield { row, line: number, span, report };
  }
}

/** The row that a line's text is; null, with a report, where it is none. */
export function rowOf(text: string, complete: boolean, report: FieldReport): Row | null {
  try {
    const value: unknown = JSON.parse(text);
    if (isRow(value)) return value;
    report(null, expected('one JSON object', value));
  } catch (error) {
    const torn = complete ? '' : ' (the last line has no line end, so the file may have been cut off)';
    report(
      null,
      `expected one JSON object, got text that is not JSON${torn}: ${(error as Error).message.replace(/\p{Cc}/gu, ' ')}`,
    );
  }
  return null;
}
