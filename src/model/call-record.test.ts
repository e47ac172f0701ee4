import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OutageError, ReplayError, StorageError } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import type { Address } from './address.ts';
import { NotRecorded, openRecord, readRecord, type CallEntry, type Performed } from './call-record.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-record-'));
  path = join(folder, 'lives', 'calls.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const here: Address = [
  ['life', 'a'],
  ['turn', 1],
];
const answered = (answer: Json): Performed => ({ answer, attempts: [{ outcome: 'answered', latencyInMs: 7 }] });
const never = () => Promise.reject(new Error('asked again'));
const lines = () => readFileSync(path, 'utf8').split('\n').slice(0, -1);

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('a recorded answer is given without asking, also by another process later', async () => {
  const first = await openRecord(path);
  const entry = await first.recorded(here, { q: 1 }, () => Promise.resolve(answered('yes')));
  expect(await first.recorded(here, { q: 1 }, never)).toEqual(entry);
  first.close();
  const second = await openRecord(path);
  expect(await second.recorded(here, { q: 1 }, never)).toEqual(entry);
  second.close();
  expect(lines()).toHaveLength(1);
});

test('an entry holds address, hash, answer, usage, attempts and the sum of their latencies', async () => {
  const record = await openRecord(path);
  const usage = { inputTokens: 3, outputTokens: null, reasoningTokens: null };
  const attempts = [
    { outcome: 'rate-limited' as const, latencyInMs: 5, detail: '429' },
    { outcome: 'answered' as const, latencyInMs: 20 },
  ];
  await record.recorded(here, { b: 1, a: 2 }, () => Promise.resolve({ answer: 'x', usage, attempts }));
  record.close();
  expect(JSON.parse(lines()[0]!)).toEqual({
    address: 'life=a/turn=1',
    asked: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
    answer: 'x',
    usage,
    attempts,
    latencyInMs: 25,
  });
});

test('a final failure is recorded and replayed like an answer', async () => {
  const failure = { kind: 'timeout' as const, message: 'no answer' };
  const record = await openRecord(path);
  const entry = await record.recorded(here, 'q', () => Promise.resolve({ failure, attempts: [] }));
  expect(entry.failure).toEqual(failure);
  record.close();
  const again = await openRecord(path);
  expect((await again.recorded(here, 'q', never)).failure).toEqual(failure);
});

test('a kind of failure that this version does not know is refused: it could not be counted', async () => {
  const record = await openRecord(path);
  const failure = { kind: 'timeout' as const, message: 'no answer' };
  await record.recorded(here, 'q', () => Promise.resolve({ failure, attempts: [] }));
  record.close();
  writeFileSync(path, readFileSync(path, 'utf8').replace('"kind":"timeout"', '"kind":"bored"'));
  await expect(openRecord(path)).rejects.toThrow(/not a recorded call of this version/);
});

test('the same call in flight is made once', async () => {
  const record = await openRecord(path);
  let land!: (performed: Performed) => void;
  let made = 0;
  const perform = () => {
    made++;
    return new Promise<Performed>((resolve) => (land = resolve));
  };
  const both = [record.recorded(here, 'q', perform), record.recorded(here, 'q', perform)];
  await Promise.resolve();
  land(answered('once'));
  const entries = await Promise.all(both);
  expect(made).toBe(1);
  expect(entries.map((entry) => entry.answer)).toEqual(['once', 'once']);
  expect(lines()).toHaveLength(1);
});

test('another question under the same address stops the run, recorded or in flight', async () => {
  const record = await openRecord(path);
  let land!: (performed: Performed) => void;
  const flying = record.recorded(here, 'q', () => new Promise<Performed>((resolve) => (land = resolve)));
  const other = record.recorded(here, 'another', never);
  land(answered('a'));
  await flying;
  await expect(other).rejects.toBeInstanceOf(ReplayError);
  const late = record.recorded(here, 'another', never);
  await expect(late).rejects.toBeInstanceOf(ReplayError);
  await expect(late).rejects.toThrow(/life=a\/turn=1.*--fresh/);
  expect((await record.recorded(here, 'q', never)).answer).toBe('a');
});

test('the question is compared by value, not by the order of its keys', async () => {
  const record = await openRecord(path);
  await record.recorded(here, { a: 1, b: { c: 2, d: 3 } }, () => Promise.resolve(answered('x')));
  expect((await record.recorded(here, { b: { d: 3, c: 2 }, a: 1 }, never)).answer).toBe('x');
});

test('an outage is not recorded: the next try asks again', async () => {
  const record = await openRecord(path);
  const outage = new OutageError({ message: 'gone' });
  const two = [
    record.recorded(here, 'q', () => Promise.reject(outage)),
    record.recorded(here, 'q', () => Promise.reject(outage)),
  ];
  for (const call of two) await expect(call).rejects.toBe(outage);
  expect(existsSync(path)).toBe(false);
  expect((await record.recorded(here, 'q', () => Promise.resolve(answered('back')))).answer).toBe('back');
});

test('an answer is in the file before it is used', async () => {
  const record = await openRecord(path, {
    onCall: () => expect(lines()).toHaveLength(1),
  });
  const call = record.recorded(here, 'q', () => Promise.resolve(answered('x')));
  await call.then(() => expect((JSON.parse(lines()[0]!) as CallEntry).answer).toBe('x'));
});

test('the file is read whole at any moment: it grows by whole lines', async () => {
  const record = await openRecord(path);
  for (let turn = 1; turn <= 20; turn++) {
    await record.recorded([['turn', turn]], turn, () => Promise.resolve(answered('漢\n'.repeat(turn))));
    const bytes = readFileSync(path, 'utf8');
    expect(bytes.endsWith('\n')).toBe(true);
    expect(lines()).toHaveLength(turn);
  }
});

test('a torn last line is asked again, and the next line starts clean', async () => {
  const record = await openRecord(path);
  await record.recorded([['turn', 1]], 1, () => Promise.resolve(answered('one')));
  await record.recorded([['turn', 2]], 2, () => Promise.resolve(answered('two')));
  record.close();
  const whole = readFileSync(path);
  const [firstLine] = lines();
  for (const cut of [whole.length - 1, whole.length - 20, firstLine!.length + 2]) {
    writeFileSync(path, whole.subarray(0, cut));
    const resumed = await openRecord(path);
    expect((await resumed.recorded([['turn', 1]], 1, never)).answer).toBe('one');
    await resumed.recorded([['turn', 2]], 2, () => Promise.resolve(answered('two')));
    resumed.close();
    expect(readFileSync(path)).toEqual(whole);
  }
});

test('reading alone changes nothing in the file', async () => {
  const record = await openRecord(path);
  await record.recorded(here, 'q', () => Promise.resolve(answered('x')));
  record.close();
  appendFileSync(path, '{"address":"torn');
  const before = readFileSync(path);
  const again = await openRecord(path);
  await again.recorded(here, 'q', never);
  again.close();
  expect(readFileSync(path)).toEqual(before);
});

test('a record that only replays makes no call and no file', async () => {
  const record = await openRecord(path, { replayOnly: true });
  await expect(record.recorded(here, 'q', never)).rejects.toBeInstanceOf(NotRecorded);
  record.close();
  expect(existsSync(path)).toBe(false);
});

test('progress hears of each answer once, with its source', async () => {
  const heard: string[] = [];
  const onCall = (entry: CallEntry, source: string) => heard.push(`${source} ${entry.address}`);
  const record = await openRecord(path, { onCall });
  await Promise.all([1, 1, 2].map((turn) => record.recorded([['turn', turn]], 1, async () => answered(turn))));
  record.close();
  const again = await openRecord(path, { onCall });
  await again.recorded([['turn', 1]], 1, never);
  expect(heard).toEqual(['call turn=1', 'call turn=2', 'record turn=1']);
});

test('a call that lands after the record was closed was paid for: it is kept', async () => {
  const record = await openRecord(path);
  let land!: (performed: Performed) => void;
  const call = record.recorded(here, 'q', () => new Promise<Performed>((resolve) => (land = resolve)));
  record.close();
  land(answered('late'));
  await call;
  expect((await all(readRecord(path))).map((entry) => entry.answer)).toEqual(['late']);
});

describe('answers come back as they were', () => {
  test('any JSON, any text', async () => {
    const record = await openRecord(path);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as Json;
        const at: Address = [['turn', ++number]];
        await record.recorded(at, plain, () => Promise.resolve(answered(plain)));
        const again = await openRecord(path, { replayOnly: true });
        expect((await again.recorded(at, plain, never)).answer).toStrictEqual(plain);
      }),
      { numRuns: 40 },
    );
    record.close();
  });

  test.each([
    ['more than a megabyte', '漢"\n\\'.repeat(400_000)],
    ['lone surrogates and NUL', 'a\ud800\0b\udfff'],
    ['null', null],
    ['an empty text', ''],
    ['a key called __proto__', JSON.parse('{"__proto__":{"a":1},"b":2}') as Json],
  ])('%s', async (_, answer) => {
    const record = await openRecord(path);
    await record.recorded(here, answer, () => Promise.resolve(answered(answer)));
    record.close();
    const again = await openRecord(path);
    const entry = await again.recorded(here, answer, never);
    expect(JSON.stringify(entry.answer)).toBe(JSON.stringify(answer));
  });
});

test('a line that is no call is a StorageError that says where', async () => {
  const record = await openRecord(path);
  await record.recorded(here, 'q', () => Promise.resolve(answered('x')));
  record.close();
  const { length } = readFileSync(path);
  appendFileSync(path, '{"address":"life=b"}\n');
  const error: unknown = await openRecord(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StorageError);
  expect((error as StorageError).message).toContain(`${path}: the line at byte ${length} `);
});
