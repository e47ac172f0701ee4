import { DuckDBInstance } from '@duckdb/node-api';

/** A row of an answer, in plain values. */
export type DuckRow = Record<string, unknown>;

/** Asks DuckDB, in memory, with nothing to be downloaded. */
export async function askDuckDb(sql: string): Promise<DuckRow[]> {
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJS() as DuckRow[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
