import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { openNewFile } from '../../files/index.ts';
import { requireType, type CellValue, type ColumnType, type Table, type TableFile } from './table.ts';

/** A row group is written when it has so many rows, or so many characters of text: what memory holds at most. */
const groupRows = 20_000;
const groupCharacters = 8_000_000;

const elements: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
};

/** Opens a Parquet file, compressed with Snappy. Lists and objects are JSON text, so that the columns are those of the CSV file. */
export function openParquetFile<Source>(path: string, { columns }: Table<Source>): TableFile<Source> {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, ...elements[type], repetition_type: 'OPTIONAL' })),
  ];
  const file = openNewFile(path);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'livelong' });
  let group: CellValue[][] = columns.map(() => []);
  let characters = 0;
  let rows = 0;

  const writeOut = () => {
    file.write(bytes.getBytes());
    bytes.index = 0;
  };
  const endGroup = () => {
    const size = group[0]!.length;
    if (size > 0) {
      void writer.write({
        columnData: columns.map(({ name }, index) => ({ name, data: group[index]!, offsetIndex: false })),
        rowGroupSize: size,
      });
    }
    group = columns.map(() => []);
    characters = 0;
    writeOut();
  };
  return {
    write(source) {
      columns.forEach((column, index) => {
        const value = column.value(source);
        requireType(column, value);
        const cell = cellOf(column.type, value);
        if (typeof cell === 'string') characters += cell.length;
        group[index]!.push(cell);
      });
      rows++;
      if (group[0]!.length >= groupRows || characters >= groupCharacters) endGroup();
    },
    finish() {
      endGroup();
      void writer.finish();
      writeOut();
      file.finish();
    },
    close: () => file.close(),
    rows: () => rows,
  };
}

function cellOf(type: ColumnType, value: CellValue): CellValue {
  if (value === null) return null;
  if (type === 'json') return JSON.stringify(value).toWellFormed();
  return typeof value === 'string' ? value.toWellFormed() : value;
}
