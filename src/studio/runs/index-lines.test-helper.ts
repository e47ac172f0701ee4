import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { systemClock } from '../../clock/index.ts';
import { runDirectory } from '../../run/index.ts';
import type { Choice } from './chosen-rows.ts';
import { runIndexes, type RunIndex } from './run-index.ts';

const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What a test says of a conversation; the rest is usual. */
export interface MadeRow {
  life?: string;
  person?: string;
  event?: number;
  assistant?: string;
  trial?: number;
  domain?: string;
  ending?: string;
  turns?: number;
  explicit?: number | null;
  implicit?: number | null;
  measured?: Record<string, number>;
  brokenBy?: string;
}

/** A line of index.jsonl. */
export function indexLine(row: MadeRow): string {
  const { life = 'life-1', event = 1, assistant = 'helpful', trial = 1, brokenBy } = row;
  const failure = brokenBy === undefined ? null : { party: brokenBy, kind: 'timeout', role: brokenBy };
  return JSON.stringify({
    life,
    assistant,
    trial,
    person: row.person ?? life,
    domain: row.domain ?? 'dining',
    event,
    time: '2026-03-02 10:00:00, Monday',
    offset: 0,
    ending: failure === null ? (row.ending ?? 'satisfied') : 'broken',
    turns: row.turns ?? 2,
    failure,
    measured: row.measured ?? {},
    scores: {
      judge: {
        'intent-completion/explicit': row.explicit ?? null,
        'intent-completion/implicit': row.implicit ?? null,
      },
    },
    portrait: null,
    verdicts: {},
  });
}

/** A folder with an index.jsonl of these lines, and journals by `life/assistant-trial`. */
export function madeRun(lines: readonly string[], journals: Readonly<Record<string, readonly unknown[]>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'livelong-runs-'));
  folders.push(root);
  writeFileSync(runDirectory(root).index, lines.map((line) => `${line}\n`).join(''));
  for (const [cell, entries] of Object.entries(journals)) {
    const path = join(root, 'lives', cell, 'journal.jsonl');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  }
  return root;
}

/** The index of such a run. */
export function indexOf(
  rows: readonly MadeRow[],
  journals?: Readonly<Record<string, readonly unknown[]>>,
): Promise<RunIndex> {
  return runIndexes(systemClock).open(madeRun(rows.map(indexLine), journals));
}

/** All conversations, worst first by the test's judge. */
export const usual: Choice = {
  assistant: null,
  domain: null,
  ending: null,
  life: null,
  judge: 'judge',
  metric: null,
  least: null,
  most: null,
  order: 'worst',
  lowIsGood: false,
};
