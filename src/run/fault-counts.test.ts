import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { StorageError } from '../errors/index.ts';
import { openRecord, type Address, type CallRecord } from '../model/index.ts';
import { faultCounter } from './fault-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelong-faults-'));
const path = join(folder, 'calls.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

type Performed = Awaited<ReturnType<Parameters<CallRecord['recorded']>[2]>>;

type Call = readonly [address: Address, outcomes: readonly string[], content: Omit<Performed, 'attempts'>];

async function counted(...calls: Call[]) {
  rmSync(path, { force: true });
  const record = await openRecord(path);
  for (const [address, outcomes, content] of calls) {
    const attempts = outcomes.map((outcome) => ({ outcome, latencyInMs: 1 })) as Performed['attempts'];
    await record.recorded(address, 'x', () => Promise.resolve({ ...content, attempts }));
  }
  record.close();
  const counter = faultCounter();
  await counter.countRecord(path);
  return counter.counts();
}

const asked: Address = [
  ['life', 'l'],
  ['role', 'judge'],
];
const again = (because: string): Address => [...asked, ['reask', 1], ['because', because]];

test('a refusal is one fault, though the answer is asked for again', async () => {
  const { faults } = await counted(
    [asked, ['refused'], { failure: { kind: 'refused', message: 'no' } }],
    [again('refused'), ['answered'], { answer: 'x' }],
  );
  expect(faults).toEqual({ judge: { refused: { times: 1, final: 0 } } });
});

test('a bad answer shows in no attempt: it is counted by what was asked again', async () => {
  const { faults } = await counted(
    [asked, ['rate-limited', 'answered'], { answer: 'x' }],
    [again('unparsable'), ['answered'], { answer: '{}' }],
  );
  expect(faults).toEqual({
    judge: { unparsable: { times: 1, final: 0 } },
    network: { 'rate-limited': { times: 1, final: 0 } },
  });
});

test.each(['gardener', 'network', null])('a call in the role %s is blamed on nobody', async (role) => {
  const address: Address = role === null ? [['life', 'l']] : [['role', role]];
  const lost: Call = [address, ['timeout'], { failure: { kind: 'timeout', message: '' } }];
  await expect(counted(lost)).rejects.toThrow(StorageError);
  await expect(counted(lost)).rejects.toThrow(/calls\.jsonl.*no role/);
});

test('notes that could not be taken are counted against the party whose call failed', () => {
  const counter = faultCounter();
  const failure = { party: 'assistant', kind: 'unparsable', role: 'assistant' } as const;
  counter.countNotes({ type: 'notes-taken', event: 1, notes: null, failure });
  counter.countNotes({ type: 'notes-taken', event: 2, notes: [], failure: null });
  expect(counter.counts().faults).toEqual({ assistant: { unparsable: { times: 1, final: 1 } } });
});
