import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, test } from 'vitest';
import { openParquetFile } from './parquet.ts';
import type { Table } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  text: string | null;
  number: number | null;
}

const table: Table<Row> = {
  name: 'rows',
  meaning: 'Rows.',
  columns: [
    { name: 'text', type: 'text', meaning: 'Text.', value: ({ text }) => text },
    { name: 'whole', type: 'integer', meaning: 'Whole.', value: ({ number }) => number },
    { name: 'real', type: 'number', meaning: 'Real.', value: ({ number }) => (number === null ? null : number / 3) },
    {
      name: 'truth',
      type: 'boolean',
      meaning: 'Odd.',
      value: ({ number }) => (number === null ? null : number % 2 === 1),
    },
    { name: 'list', type: 'json', meaning: 'List.', value: ({ number }) => (number === null ? null : [number]) },
  ],
};

function written(name: string, rows: Iterable<Row>): ArrayBuffer {
  const path = join(folder, name);
  const file = openParquetFile(path, table);
  for (const row of rows) file.write(row);
  file.finish();
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

describe('openParquetFile', () => {
  test('rows come back, nulls as nulls', async () => {
    const rows = [
      { text: 'a "b", c\r\n=d 😀', number: 1 },
      { text: null, number: null },
      { text: '', number: 0 },
      { text: 'half \uD800', number: -7 },
    ];
    expect(await parquetReadObjects({ file: written('few.parquet', rows) })).toEqual([
      { text: 'a "b", c\r\n=d 😀', whole: 1, real: 1 / 3, truth: true, list: '[1]' },
      { text: null, whole: null, real: null, truth: null, list: null },
      { text: '', whole: 0, real: 0, truth: false, list: '[0]' },
      { text: 'half \uFFFD', whole: -7, real: -7 / 3, truth: false, list: '[-7]' },
    ]);
  });

  test('a table without rows, or whose columns are all null, is a table', async () => {
    expect(await parquetReadObjects({ file: written('none.parquet', []) })).toEqual([]);
    const nulls = [{ text: null, number: null }];
    expect(await parquetReadObjects({ file: written('nulls.parquet', nulls) })).toMatchObject([{ text: null }]);
  });

  test('many rows, and few with much text, are written in groups', async () => {
    const many = Array.from({ length: 45_000 }, (_, number) => ({ text: `row ${number}`, number }));
    const file = written('many.parquet', many);
    expect(parquetMetadata(file).row_groups.map((group) => Number(group.num_rows))).toEqual([20_000, 20_000, 5_000]);
    const read = await parquetReadObjects({ file, rowStart: 19_999, rowEnd: 20_001 });
    expect(read.map(({ text }) => text as string)).toEqual(['row 19999', 'row 20000']);
    const long = Array.from({ length: 5 }, (_, number) => ({ text: 'x'.repeat(3_000_000), number }));
    expect(parquetMetadata(written('long.parquet', long)).row_groups.map((group) => Number(group.num_rows))).toEqual([
      3, 2,
    ]);
  });
});
