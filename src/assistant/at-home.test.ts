import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../clock/index.ts';
import { CallFailure, UsageError } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import { openEndpoints, openRecord, type CallLine, type CallRecord } from '../model/index.ts';
import { httpProactiveAssistant } from './http/index.ts';
import { moduleProactiveAssistant } from './module-at-home.ts';
import { openModulePool, type ModulePool } from './module/index.ts';
import type { Candidate, DayOpening, Moment, OwnMemory, ProactiveAssistant, TickFeedback } from './proactive/index.ts';

/** What the assistants of these tests do, by what the person does. */
const suggest = `({ moment, today, memory }) => {
  const { doing } = moment.activity;
  if (doing === 'nothing') return null;
  if (doing === 'throwing') throw new Error('no');
  if (doing === 'several') return { candidates: ['One?', null, { text: 'Two?', topic: 'two', style: 'brief', reason: 'why' }], memory: 'several' };
  if (doing === 'counting') return { text: 'Seen ' + today.length + ' of ' + JSON.stringify(today.at(-1) ?? null), memory: { ticks: (memory?.ticks ?? 0) + 1 } };
  if (doing === 'remembering') return JSON.stringify(memory);
  if (doing === 'wrong') return { candidates: [] };
  return 'About ' + doing;
}`;
const feedback = `({ day, ticks, memory }) => ({ memory: { day, ticks: ticks.length, before: memory } })`;

let folder: string;
let pool: ModulePool;
let server: Server;
let url: string;
let asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-at-home-'));
  const path = join(folder, 'mine.mjs');
  writeFileSync(path, `export default { suggest: ${suggest}, feedback: ${feedback} };`);
  const plain = join(folder, 'plain.mjs');
  writeFileSync(plain, `export default ${suggest};`);
  const modules = [
    { label: 'mine', path },
    { label: 'plain', path: plain },
  ];
  pool = await openModulePool({ modules, needs: 'suggest', callTimeoutInMs: 5000, clock: systemClock });
  const { default: own } = (await import(pathToFileURL(path).href)) as {
    default: Record<string, (request: unknown) => unknown>;
  };
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const method = request.url!.slice(1);
      asked.push(method);
      if (method === 'no-feedback/feedback') return response.writeHead(404).end();
      const call = own[method.replace('no-feedback/', '')]!;
      try {
        response.end(JSON.stringify(call(JSON.parse(Buffer.concat(chunks).toString()))));
      } catch {
        response.writeHead(400).end('{"error":"no"}');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await pool.close();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const opening: DayOpening = { seed: 1, life: 'a', date: '2026-03-02', day: 1, compares: true };
const momentOf = (doing: string, minute: number): Moment => ({
  time: `2026-03-02T08:0${minute - 480}:00`,
  weekday: 'mon',
  minute,
  day: 1,
  activity: { kind: 'free', doing, part: 'free time', hobby: null, room: 'study' },
  walking: false,
});
const told = (moment: Moment, candidate: Candidate): TickFeedback => ({
  moment,
  rated: [
    { candidate, rating: { preference: 1, timing: 1, frequency: 1, communication: 0 }, score: 3, reason: 'tone' },
  ],
  reaction: 'accept',
});

const kept = new Map<string, Json>();
const memories = {
  keep: (memory: Json): string => {
    const hash = JSON.stringify(memory);
    kept.set(hash, memory);
    return hash;
  },
  read: (hash: string): Json => kept.get(hash) ?? null,
};

function open(kind: string, record: CallRecord): ProactiveAssistant<OwnMemory> {
  const line = ({ day, date }: DayOpening): CallLine => ({
    record,
    address: [
      ['day', day],
      ['date', date],
    ],
    role: 'assistant',
    priority: 0,
    calls: 0,
  });
  const clock = systemClock;
  if (kind !== 'server' && kind !== 'server without feedback')
    return moduleProactiveAssistant({
      pool,
      label: kind === 'module' ? 'mine' : 'plain',
      hash: 'h',
      clock,
      memories,
      line,
    });
  return httpProactiveAssistant({
    label: 'served',
    url: kind === 'server' ? url : `${url}/no-feedback`,
    endpoints: openEndpoints({ concurrency: 4, clock }),
    callTimeoutInMs: 5000,
    clock,
    environment: {},
    memories,
    line,
  });
}

describe.each(['module', 'server', 'function', 'server without feedback'])('a %s', (kind) => {
  const learns = kind === 'module' || kind === 'server';
  const live = async (record: CallRecord) => {
    const assistant = open(kind, record);
    const session = assistant.openDay(assistant.start(), opening);
    const results: unknown[] = [];
    for (const [at, doing] of ['nothing', 'tea', 'throwing', 'wrong', 'counting', 'counting', 'several'].entries()) {
      const moment = momentOf(doing, 480 + at);
      try {
        const decision = await session.decide(moment);
        results.push(decision);
        await session.heard(told(moment, decision.candidates[decision.delivered ?? 2]!));
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        results.push(error.party);
      }
    }
    const { memory } = await session.learn();
    const second = assistant.openDay(memory, { ...opening, day: 0, date: '2026-03-20' });
    results.push(await second.decide(momentOf('remembering', 490)), await second.decide(momentOf('several', 491)));
    results.push(await second.decide(momentOf('counting', 492)));
    return { compares: assistant.compares, memory, results };
  };

  test('speaks, is silent, fails, remembers, learns; and says it all again by the record', async () => {
    const path = join(mkdtempSync(join(folder, 'run-')), 'calls.jsonl');
    const record = await openRecord(path);
    const lived = await live(record);
    record.close();
    const about = (text: string, more: object = {}) => ({ text, topic: null, style: null, reason: null, ...more });
    const tea = {
      time: '2026-03-02T08:01:00',
      text: 'About tea',
      topic: null,
      reaction: 'accept',
      score: 3,
      reason: 'tone',
    };
    const several = [about('One?'), null, about('Two?', { topic: 'two', style: 'brief', reason: 'why' })];
    expect(lived.results.slice(0, 7)).toEqual([
      { candidates: [null], delivered: 0 },
      { candidates: [about('About tea')], delivered: 0 },
      'assistant',
      'assistant',
      { candidates: [about(`Seen 1 of ${JSON.stringify(tea)}`)], delivered: 0 },
      { candidates: [about(expect.stringMatching(/^Seen 2 of .*08:04:00.*"score":3/) as string)], delivered: 0 },
      { candidates: several, delivered: null },
    ]);
    const learned = learns ? { day: 1, ticks: 5, before: 'several' } : 'several';
    expect(lived.memory).toEqual({ days: 1, own: learned });
    expect(lived.compares).toBe(kind !== 'function');
    expect(lived.results.slice(7)).toMatchObject([
      { candidates: [about(JSON.stringify(learned))] },
      { candidates: several, delivered: 0 },
      { candidates: [{ text: expect.stringMatching(/^Seen 2 of .*"One\?"/) as string }] },
    ]);
    asked = [];
    const again = await openRecord(path, { replayOnly: true });
    expect(await live(again)).toEqual(lived);
    expect(asked).toEqual([]);
    again.close();
  });
});

test('a module that can do nothing at home is refused where days are lived, and one for days where conversations are', async () => {
  const write = (name: string, source: string) => {
    const path = join(folder, name);
    writeFileSync(path, source);
    return [{ label: 'it', path }];
  };
  const replies = write('replies.mjs', "export default { reply: () => 'Hi.' };");
  const suggests = write('suggests.mjs', "export default { suggest: () => 'Hi.' };");
  const options = { callTimeoutInMs: 1000, clock: systemClock };
  const refused = openModulePool({ ...options, modules: replies, needs: 'suggest' });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow('no function `suggest`');
  await expect(openModulePool({ ...options, modules: suggests })).rejects.toThrow('no function `reply`');
});
