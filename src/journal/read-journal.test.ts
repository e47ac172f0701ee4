import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { StorageError } from '../errors/index.ts';
import { DamagedJournal, readJournal, type JournalLine } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ended = '{"type":"life-ended","chain":3}\n';

async function linesOf(path: string): Promise<JournalLine[]> {
  const lines: JournalLine[] = [];
  for await (const line of readJournal(path)) lines.push(line);
  return lines;
}

async function readAll(content: string | null): Promise<JournalLine[]> {
  const path = join(folder, 'journal.jsonl');
  rmSync(path, { force: true });
  if (content !== null) writeFileSync(path, content);
  return linesOf(path);
}

test('entries come with the byte at which they begin; a torn last line and a missing file are no damage', async () => {
  const entry = { type: 'life-ended', chain: 3 };
  expect(await readAll(`${ended}${ended}{"type":"life-en`)).toEqual([
    { entry, offset: 0 },
    { entry, offset: ended.length },
  ]);
  expect(await readAll(null)).toEqual([]);
});

test.each([
  ['no JSON', `${ended}{"type":\n${ended}`],
  ['no entry', `${ended}{"type":"life-ended"}\n`],
  ['an entry of another version', '{"type":"life-ended","chain":3,"mood":"good"}\n'],
])('%s is damage: the message names the file and what to do', async (_, content) => {
  await expect(readAll(content)).rejects.toThrow(DamagedJournal);
  await expect(readAll(content)).rejects.toThrow(/journal\.jsonl is damaged: .*`livelong resume`/);
});

test('a file that cannot be read is no damage', async () => {
  const error: unknown = await linesOf(folder).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StorageError);
  expect(error).not.toBeInstanceOf(DamagedJournal);
});
