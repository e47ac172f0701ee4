import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportedTables } from '../src/report/index.ts';
import { projectRoot } from './support/built-command.ts';
import { tableDocument } from './support/table-documents.ts';

const document = readFileSync(join(projectRoot, 'docs/exports.md'), 'utf8');

test.each(exportedTables.map((table) => [table.name, tableDocument(table)]))(
  'docs/exports.md describes %s as it is',
  (_, expected) => {
    expect(document).toContain(expected);
  },
);
