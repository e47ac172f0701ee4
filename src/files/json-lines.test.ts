import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StorageError } from '../errors/index.ts';
import { readJsonLines } from './json-lines.ts';
import { openAppender } from './line-appender.ts';
import { readSpan } from './lines.ts';
import { storing } from './storing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const valuesOf = async (path: string) => (await all(readJsonLines(path))).map(({ value }) => value);

describe('readJsonLines', () => {
  test('drops a torn last line, skips empty ones, tells offsets', async () => {
    const path = join(folder, 'torn.jsonl');
    writeFileSync(path, '{"a":1}\r\n\n[2]\n{"a":3');
    expect(await all(readJsonLines(path))).toEqual([
      { value: { a: 1 }, offset: 0, length: 7 },
      { value: [2], offset: 10, length: 3 },
    ]);
  });

  test('drops a last line that lacks nothing but its line feed: it was never acknowledged', async () => {
    const path = join(folder, 'unended.jsonl');
    writeFileSync(path, '1\n2');
    expect(await valuesOf(path)).toEqual([1]);
  });

  test('a missing file has no values', async () => {
    expect(await valuesOf(join(folder, 'absent.jsonl'))).toEqual([]);
  });

  test('a broken complete line is named', async () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, '{"a":1}\n{"a":\n{"a":3}\n');
    const error: unknown = await valuesOf(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageError);
    expect((error as StorageError).message).toContain(`${path}:2:`);
  });

  test('what cannot be read is a StorageError that names it', async () => {
    const path = join(folder, 'a-folder.jsonl');
    mkdirSync(path);
    const error: unknown = await valuesOf(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageError);
    expect((error as StorageError).message).toContain(`${path} could not be read (EISDIR)`);
  });
});

describe('openAppender', () => {
  test('what is appended is read again, whatever it holds', async () => {
    const path = join(folder, 'deep/er/values.jsonl');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ stringUnit: 'binary' }), { minLength: 1 }), async (values) => {
        const appender = openAppender(path, { truncate: true });
        for (const value of values) appender.append(value);
        const read = await valuesOf(path);
        appender.close();
        expect(read).toStrictEqual(values.map((value): unknown => JSON.parse(JSON.stringify(value))));
      }),
      { numRuns: 40 },
    );
  });

  test('says where each line lies, also behind a torn one and what others read', () => {
    const path = join(folder, 'spans.jsonl');
    writeFileSync(path, '"é"\n"torn');
    const appender = openAppender(path);
    const values = ['漢', { a: 1 }, 'x'.repeat(70_000)];
    const spans = values.map((value) => appender.append(value));
    appender.close();
    expect(spans[0]!.offset).toBe(5);
    expect(spans.map((span) => JSON.parse(readSpan(path, span)) as unknown)).toEqual(values);
  });

  test('lone surrogates, NUL and line feeds inside values stay what they are, on one line', async () => {
    const path = join(folder, 'odd.jsonl');
    const appender = openAppender(path);
    appender.append({ text: 'a\ud800b\0c\nd\u2028e' });
    appender.close();
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
    expect(await valuesOf(path)).toEqual([{ text: 'a\ud800b\0c\nd\u2028e' }]);
  });

  test.each([0, 1, 7, 65_535, 65_536, 65_537, 200_000])('cuts off a torn line of %d bytes', (length) => {
    const path = join(folder, `cut-${length}.jsonl`);
    writeFileSync(path, `{"a":1}\n${'x'.repeat(length)}`);
    const appender = openAppender(path);
    appender.append(2);
    appender.close();
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n2\n');
  });

  test('a file that is nothing but a torn line starts anew', () => {
    const path = join(folder, 'only-torn.jsonl');
    writeFileSync(path, `{"a":"${'x'.repeat(100_000)}`);
    openAppender(path).close();
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  test('a line of several megabytes arrives whole', async () => {
    const path = join(folder, 'mega.jsonl');
    const text = '漢"\n'.repeat(1_000_000);
    const appender = openAppender(path);
    appender.append({ text });
    appender.append(1);
    appender.close();
    expect(await valuesOf(path)).toEqual([{ text }, 1]);
  });

  test('closing twice is harmless; appending to a closed file is refused, lest it hit another file', () => {
    const path = join(folder, 'closed.jsonl');
    const appender = openAppender(path);
    appender.close();
    appender.close();
    expect(() => appender.append(1)).toThrow('closed');
  });

  test('a folder that cannot be made is a StorageError with advice', () => {
    const path = join(folder, 'plain-file');
    writeFileSync(path, '');
    expect(() => openAppender(join(path, 'x.jsonl'))).toThrow(StorageError);
    expect(() => openAppender(join(path, 'x.jsonl'))).toThrow('a file stands where a folder is needed');
  });
});

describe('storing', () => {
  test('passes on results and errors that are not the file system’s', () => {
    expect(storing('x', () => 5)).toBe(5);
    const own = new StorageError('own');
    expect(() => storing('x', () => fail(own))).toThrow(own);
    const bug = new TypeError('bug');
    expect(() => storing('x', () => fail(bug))).toThrow(bug);
  });

  test.each([
    ['ENOSPC', 'disk is full'],
    ['EACCES', 'permission'],
    ['EMFILE', 'ulimit -n'],
    ['EIO', 'see the system error'],
  ])('%s says what to do', (code, advice) => {
    const error = Object.assign(new Error('system'), { code });
    expect(() => storing('the-file', () => fail(error))).toThrow(advice);
    expect(() => storing('the-file', () => fail(error))).toThrow('the-file');
  });
});

function fail(error: Error): never {
  throw error;
}
