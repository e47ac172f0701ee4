import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noteUse, recordsFolder, removeOldRecords } from './old-records.ts';

const day = 86_400_000;

test('records that nobody has gone on with for a month are taken away, and nothing else', () => {
  const saveTo = mkdtempSync(join(tmpdir(), 'livelong-records-'));
  onTestFinished(() => rmSync(saveTo, { recursive: true, force: true }));
  removeOldRecords(saveTo, Date.now());
  const now = Date.now() + 40 * day;
  const made = (name: string, age: number) => {
    const folder = join(recordsFolder(saveTo), name);
    mkdirSync(join(folder, 'lives'), { recursive: true });
    writeFileSync(join(folder, 'lives/calls.jsonl'), '');
    for (const path of ['lives/calls.jsonl', 'lives', '']) {
      utimesSync(join(folder, path), (now - age * day) / 1000, (now - age * day) / 1000);
    }
    return folder;
  };
  const [old, fresh, foreign] = [made('a'.repeat(32), 31), made('b'.repeat(32), 29), made('notes', 300)];
  const used = made('c'.repeat(32), 31);
  noteUse(used, now);
  const written = made('d'.repeat(32), 31);
  utimesSync(join(written, 'lives/calls.jsonl'), now / 1000, now / 1000);
  removeOldRecords(saveTo, now);
  expect([old, fresh, foreign, used, written].map(existsSync)).toEqual([false, true, true, true, true]);
});
