import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock/index.ts';
import { StorageError } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import { openRecord, type CallRecord } from '../model/index.ts';
import type { AssistantCall, AssistantPort } from './assistant-port.ts';
import type { AssistantRequest } from './contract.ts';
import { moduleAssistant } from './module-port.ts';
import { openModulePool, type ModulePool } from './module/index.ts';

const source = `export default {
  reply({ transcript }) {
    const { text } = transcript.at(-1);
    if (text === 'silence') return null;
    if (text === 'object') return { text: 'Hi.', intent: 'They greet.', memory: { text: 'kept', levels: {} } };
    if (text === 'throw') throw new Error('no');
    return text;
  },
  portrait: ({ transcript }) =>
    transcript.length === 0 ? { levels: { text: 'low' } } : { levels: {}, memory: [transcript.length] },
};`;

let folder: string;
let pool: ModulePool;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-module-port-'));
  const path = join(folder, 'mine.mjs');
  writeFileSync(path, source);
  pool = await openModulePool({ modules: [{ label: 'mine', path }], callTimeoutInMs: 5000, clock: systemClock });
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const kept = new Map<string, Json>();
const memories = {
  keep(memory: Json): string {
    const hash = JSON.stringify(memory).length.toString();
    kept.set(hash, memory);
    return hash;
  },
  read: (hash: string): Json => kept.get(hash) ?? null,
};

const requestOf = (...texts: string[]): AssistantRequest => ({
  scene: { time: 'noon', place: 'home', weather: null },
  transcript: texts.map((text) => ({ role: 'user', text })),
  earlierConversations: [],
  memory: null,
  dimensions: [{ name: 'text', low: 'l', middle: 'm', high: 'h' }],
});

const callOn = (record: CallRecord, event: string): AssistantCall => ({
  line: { record, address: [['event', event]], role: 'assistant', priority: 0, calls: 0 },
  memories,
});

const open = (): AssistantPort => moduleAssistant({ pool, label: 'mine', hash: 'h', clock: systemClock });

test('replies and portraits come back from the record as they were given, memories and all', async () => {
  const path = join(folder, 'calls.jsonl');
  const live = async (record: CallRecord) => {
    const port = open();
    const reply = (text: string) => port.reply(requestOf(text), callOn(record, text));
    return {
      text: await reply('Hello.'),
      silence: await reply('silence'),
      object: await reply('object'),
      failure: await reply('throw').catch(({ kind, party, message }: Record<string, unknown>) => ({
        kind,
        party,
        message,
      })),
      // A dimension may be called like a field of a reply.
      portrait: await port.afterConversation!(requestOf(), callOn(record, 'first')),
      remembering: await port.afterConversation!(requestOf('a', 'b'), callOn(record, 'second')),
    };
  };
  const record = await openRecord(path);
  const given = await live(record);
  record.close();
  expect(given).toStrictEqual({
    text: { text: 'Hello.', intent: null },
    silence: { text: null, intent: null },
    object: { text: 'Hi.', intent: 'They greet.', memory: { text: 'kept', levels: {} } },
    failure: { kind: 'threw', party: 'assistant', message: 'reply threw Error: no' },
    portrait: { portrait: { text: 'low' } },
    remembering: { portrait: {}, memory: [2] },
  });
  expect(readFileSync(path, 'utf8')).toContain('"answer":{"given":{"text":"Hello.","intent":null},"memory":null}');
  const again = await openRecord(path, { replayOnly: true });
  expect(await live(again)).toStrictEqual(given);
  again.close();
});

test('a recorded answer of another shape is a damaged record, not a reply', async () => {
  const path = join(folder, 'damaged.jsonl');
  const record = await openRecord(path);
  await open().reply(requestOf('Hello.'), callOn(record, 'a'));
  record.close();
  writeFileSync(path, readFileSync(path, 'utf8').replace('"text":"Hello."', '"text":7'));
  const damaged = await openRecord(path);
  await expect(open().reply(requestOf('Hello.'), callOn(damaged, 'a'))).rejects.toThrow(StorageError);
  damaged.close();
});
