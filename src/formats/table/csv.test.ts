import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { csvField, openCsvFile } from './csv.ts';
import type { CellValue, Table } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  text: string | null;
  whole: number | null;
  real: number | null;
  truth: boolean | null;
  list: CellValue;
}

const table: Table<Row> = {
  name: 'rows',
  meaning: 'Rows.',
  columns: [
    { name: 'text', type: 'text', meaning: 'Text.', value: ({ text }) => text },
    { name: 'whole', type: 'integer', meaning: 'A whole number.', value: ({ whole }) => whole },
    { name: 'real', type: 'number', meaning: 'A number.', value: ({ real }) => real },
    { name: 'truth', type: 'boolean', meaning: 'A boolean.', value: ({ truth }) => truth },
    { name: 'list', type: 'json', meaning: 'A list.', value: ({ list }) => list },
  ],
};

/** A field as RFC 4180 has it: quoted or not, which tells empty text from nothing. */
interface Field {
  text: string;
  quoted: boolean;
}

/** Reads CSV by the letter of RFC 4180; throws for anything that its grammar does not allow. */
function parseCsv(csv: string): Field[][] {
  const records: Field[][] = [];
  let at = 0;
  while (at < csv.length) {
    const record: Field[] = [];
    for (;;) {
      const quoted = csv[at] === '"';
      let text = '';
      if (quoted) {
        at++;
        for (;;) {
          if (at >= csv.length) throw new Error('a quote is left open');
          if (csv[at] !== '"') text += csv[at++];
          else if (csv[at + 1] === '"') {
            text += '"';
            at += 2;
          } else break;
        }
        at++;
      } else {
        while (at < csv.length && !/[",\r\n]/.test(csv[at]!)) text += csv[at++];
      }
      record.push({ text, quoted });
      if (csv[at] === ',') at++;
      else if (csv.startsWith('\r\n', at)) {
        at += 2;
        break;
      } else throw new Error(`neither a comma nor a line end at ${at}`);
    }
    records.push(record);
  }
  return records;
}

function written(rows: readonly Row[]): string {
  const path = join(folder, 'rows.csv');
  const file = openCsvFile(path, table);
  for (const row of rows) file.write(row);
  expect(file.rows()).toBe(rows.length);
  file.finish();
  return readFileSync(path, 'utf8');
}

describe('openCsvFile', () => {
  test('whatever is written is read back by a reader that knows RFC 4180 only', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '"', ',', '\r\n', '\n', ' a ', ''));
    const row = fc.record<Row>({
      text: fc.option(text),
      whole: fc.option(fc.integer()),
      real: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      truth: fc.option(fc.boolean()),
      list: fc.option(fc.array(fc.integer())),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const [head, ...records] = parseCsv(written(rows));
        expect(head!.map((field) => field.text)).toEqual(['text', 'whole', 'real', 'truth', 'list']);
        const read = records.map((fields) => {
          const value = (index: number) => {
            const { text, quoted } = fields[index]!;
            return text === '' && !quoted ? null : text;
          };
          const json = (index: number) => (value(index) === null ? null : (JSON.parse(value(index)!) as CellValue));
          return { text: value(0), whole: json(1), real: json(2), truth: json(3), list: json(4) };
        });
        const expected = rows.map((each) => ({ ...each, real: each.real === null ? null : each.real + 0 }));
        expect(read).toEqual(expected);
      }),
    );
  });

  test('a value of another type than its column is a fault of the program', () => {
    const wrong = { text: 'a', whole: 1.5, real: 1, truth: true, list: [] };
    expect(() => written([wrong])).toThrow('the column whole takes integer, got 1.5');
    expect(() => written([{ ...wrong, whole: 2_147_483_648 }])).toThrow(TypeError);
    expect(() => written([{ ...wrong, whole: 1, real: Number.NaN }])).toThrow(TypeError);
  });

  test('missing and empty differ; formulas stay as they are; half a surrogate pair becomes U+FFFD', () => {
    expect([null, '', '=SUM(A1)', 'a,b', 'say "hi"', 0, false].map((value) => csvField(value))).toEqual([
      '',
      '""',
      '=SUM(A1)',
      '"a,b"',
      '"say ""hi"""',
      '0',
      'false',
    ]);
    expect(csvField('a\uD800b')).toBe('a\uFFFDb');
  });
});
