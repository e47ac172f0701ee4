import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  callsTable,
  conversationsTable,
  portraitsTable,
  scoreRowsTable,
  turnsTable,
  verdictsTable,
} from '../src/report/index.ts';
import { projectRoot } from './support/built-command.ts';
import { tableDocument } from './support/table-documents.ts';

const document = readFileSync(join(projectRoot, 'docs/exports.md'), 'utf8');
const tables = [conversationsTable, turnsTable, scoreRowsTable, verdictsTable, portraitsTable, callsTable];

test.each(tables.map((table) => [table.name, tableDocument(table)]))(
  'docs/exports.md describes %s as it is',
  (_, expected) => {
    expect(document).toContain(expected);
  },
);
