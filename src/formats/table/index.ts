export { openCsvFile } from './csv.ts';
export { openParquetFile } from './parquet.ts';
export type { CellValue, Column, ColumnType, Table, TableFile } from './table.ts';
