import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StorageError } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import { openMemoryFile } from './memory-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-memories-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('any memories come back by their hashes, in any order, now and after a restart; each is written once', async () => {
  let run = 0;
  const value = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<Json>;
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1 }), async (memories) => {
      const path = join(folder, `${++run}.jsonl`);
      const plain = memories.map((memory) => JSON.parse(JSON.stringify(memory)) as Json);
      const file = await openMemoryFile(path);
      const hashes = plain.map((memory) => file.keep(memory));
      for (const [index, hash] of hashes.entries()) expect(file.read(hash)).toEqual(plain[index]);
      file.close();
      const again = await openMemoryFile(path);
      for (const [index, hash] of [...hashes.entries()].toReversed()) expect(again.read(hash)).toEqual(plain[index]);
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      for (const memory of plain) again.keep(memory);
      again.keep('one more');
      again.close();
      const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
      expect(readFileSync(path, 'utf8').startsWith(text)).toBe(true);
      expect(new Set(lines).size).toBe(lines.length);
    }),
    { numRuns: 40 },
  );
});

test('memories of 120 MB together do not stay in memory', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const usedInMb = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const file = await openMemoryFile(join(folder, 'large.jsonl'));
  const before = usedInMb();
  const hashes = Array.from({ length: 300 }, (_, index) => file.keep(`${index} ${'漢'.repeat(200_000)}`));
  expect(usedInMb() - before).toBeLessThan(40);
  expect(file.read(hashes[7]!)).toMatch(/^7 /);
  file.close();
});

test('what is not in the file any more is said by its name', async () => {
  const path = join(folder, 'cut.jsonl');
  const file = await openMemoryFile(path);
  const hash = file.keep({ seen: [1] });
  file.keep('later');
  truncateSync(path, 5);
  expect(() => file.read(hash)).toThrow(StorageError);
  expect(() => file.read('0123456789abcdef')).toThrow(/0123456789abcdef is missing/);
  file.close();
});

test('a torn last line is forgotten and written anew', async () => {
  const path = join(folder, 'torn.jsonl');
  const first = await openMemoryFile(path);
  const hashes = [first.keep('one'), first.keep('two')];
  first.close();
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -3));
  const second = await openMemoryFile(path);
  expect(() => second.read(hashes[1]!)).toThrow(StorageError);
  expect(second.keep('two')).toBe(hashes[1]);
  expect(second.read(hashes[0]!)).toBe('one');
  expect(second.read(hashes[1]!)).toBe('two');
  second.close();
});
