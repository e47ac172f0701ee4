import type { Table } from '../../src/formats/index.ts';

/** A table's part of docs/exports.md, as it must stand there. */
export function tableDocument({ name, meaning, columns }: Table<never>): string {
  const rows = columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.meaning} |`);
  return [`### ${name}`, '', meaning, '', '| column | type | meaning |', '|---|---|---|', ...rows].join('\n');
}
