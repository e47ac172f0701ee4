import { readByteLines } from './byte-lines.ts';
import type { ByteLine, Span } from './byte-lines.ts';
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
  for await (const line of readByteLines(path)) {
    if (line.text?.trim() === '') continue;
    const report = faults.at(path, line.number);
    const row = rowOf(line, report);
    if (row !== null) yield { row, line: line.number, span: line.span, report };
  }
}

function rowOf(line: ByteLine, report: FieldReport): Row | null {
  if (line.text === null) {
    report(null, 'expected UTF-8 text, got other bytes; save the file as UTF-8');
    return null;
  }
  try {
    const value: unknown = JSON.parse(line.text);
    if (isRow(value)) return value;
    report(null, expected('one JSON object', value));
  } catch (error) {
    const torn = line.complete ? '' : ' (the last line has no line end, so the file may have been cut off)';
    report(
      null,
      `expected one JSON object, got text that is not JSON${torn}: ${(error as Error).message.replace(/\p{Cc}/gu, ' ')}`,
    );
  }
  return null;
}
