import { openNewFile } from '../../files/index.ts';
import { requireType, type CellValue, type Table, type TableFile } from './table.ts';

const lineEnd = '\r\n';

/** Characters that are gathered before they are written. */
const blockLength = 65_536;

/**
 * Opens a CSV file as RFC 4180 describes it: UTF-8 without byte order mark, a head of column names, commas, CRLF, quotes only where they are
 * needed. Missing is an empty field; empty text is `""`. Texts are written as they are, also those that a spreadsheet would take for a formula.
 */
export function openCsvFile<Source>(path: string, { columns }: Table<Source>): TableFile<Source> {
  const file = openNewFile(path);
  let block = `${columns.map(({ name }) => csvField(name)).join(',')}${lineEnd}`;
  let rows = 0;
  const flush = () => {
    file.write(block);
    block = '';
  };
  return {
    write(source) {
      const fields = columns.map((column) => {
        const value = column.value(source);
        requireType(column, value);
        return csvField(value);
      });
      block += `${fields.join(',')}${lineEnd}`;
      rows++;
      if (block.length > blockLength) flush();
    },
    finish() {
      flush();
      file.finish();
    },
    close: () => file.close(),
    rows: () => rows,
  };
}

/** One field. Half of a surrogate pair, which no UTF-8 can hold, becomes U+FFFD. */
export function csvField(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
