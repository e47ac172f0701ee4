import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { CallFailure, OutageError, StorageError } from '../errors/index.ts';
import { scriptedModel, type ScriptedAnswer } from '../testing/index.ts';
import type { CallLine } from './call-line.ts';
import { openRecord, readRecord, type CallRecord } from './call-record.ts';
import type { Message } from './model-port.ts';
import { answerSchema, askStructured, askText, type Complaint } from './structured.ts';

let folder: string;
let path: string;
let record: CallRecord;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-structured-'));
  path = join(folder, 'calls.jsonl');
  record = await openRecord(path);
});
afterEach(() => {
  record.close();
  rmSync(folder, { recursive: true });
});

const prompt: Message[] = [
  { role: 'system', content: 'You count.' },
  { role: 'user', content: 'How many?' },
];
const schema = z.strictObject({ count: z.int().positive(), why: z.string().min(1) });

const lineFor = (role: CallLine['role'] = 'user'): CallLine => ({
  record,
  address: [['life', 'a']],
  role,
  priority: 1,
  calls: 0,
});

function ask(
  answers: readonly ScriptedAnswer[],
  check: (value: { count: number }, reask: number) => Complaint | null = () => null,
) {
  const model = scriptedModel({ answer: answers });
  const line = lineFor();
  const value = askStructured(line, model, { step: [['step', 's']], messages: prompt, name: 'count', schema, check });
  return { model, line, value };
}

async function failureOf(value: Promise<unknown>): Promise<CallFailure> {
  const error: unknown = await value.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CallFailure);
  return error as CallFailure;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const addresses = async () => (await all(readRecord(path))).map((entry) => entry.address);
const good = { json: { count: 2, why: 'one and one' } };

test('a good answer comes back typed, after one call', async () => {
  const { model, line, value } = ask([good]);
  expect(await value).toEqual({ count: 2, why: 'one and one' });
  expect(line.calls).toBe(1);
  expect(model.requests).toEqual([{ messages: prompt, answer: { name: 'count', schema: answerSchema(schema) } }]);
  expect(await addresses()).toEqual(['life=a/step=s']);
});

test('a misshapen answer is shown to the model with what is wrong, and asked for again', async () => {
  const { model, line, value } = ask(['Maybe {"count": 0, "why": "x"}?', good]);
  expect(await value).toMatchObject({ count: 2 });
  const messages = model.requests[1]!.messages;
  expect(messages.slice(0, 3)).toEqual([...prompt, { role: 'assistant', content: 'Maybe {"count": 0, "why": "x"}?' }]);
  expect(messages[3]).toMatchObject({ role: 'user', content: expect.stringMatching(/>0[^]*count/) as unknown });
  expect(model.requests[1]!.answer).toEqual(model.requests[0]!.answer);
  expect(line.calls).toBe(2);
  expect(await addresses()).toEqual(['life=a/step=s', 'life=a/step=s/reask=1/because=unparsable']);
});

test('only the last bad answer is shown again, and three are enough', async () => {
  const { model, line, value } = ask(['no', 'nope', 'never']);
  expect(await failureOf(value)).toMatchObject({ kind: 'unparsable', party: 'user' });
  expect(line.calls).toBe(3);
  expect(model.requests[2]!.messages.slice(0, -1)).toEqual([...prompt, { role: 'assistant', content: 'nope' }]);
});

test.each([
  ['empty', ['', ' \n', '']],
  ['refused', [1, 2, 3].map(() => ({ failure: { kind: 'refused' as const, message: 'no' } }))],
  ['unparsable', ['', { failure: { kind: 'refused' as const, message: 'no' } }, '[]']],
])('after three tries the last complaint counts: %s', async (kind, answers) => {
  expect((await failureOf(ask(answers).value)).kind).toBe(kind);
});

test('where nothing was answered the roles still take turns', async () => {
  const { model, value } = ask(['', { failure: { kind: 'refused', message: 'no' } }, good]);
  await value;
  expect(model.requests.map((request) => request.messages.map((message) => message.role))).toEqual([
    ['system', 'user'],
    ['system', 'user'],
    ['system', 'user'],
  ]);
  const asked = model.requests.map((request) => request.messages[1]!.content);
  expect(asked[1]).toBe('How many?\n\nYour answer was empty. Answer now.');
  expect(asked[2]).toMatch(/^How many\?\n\nYou refused to answer/);
  expect(await addresses()).toEqual([
    'life=a/step=s',
    'life=a/step=s/reask=1/because=empty',
    'life=a/step=s/reask=2/because=refused',
  ]);
});

test.each([
  ['timeout', 'user', 'user'],
  ['server-error', 'assistant', 'assistant'],
  ['bad-answer', 'judge', 'judge'],
  ['rejected', 'judge', 'judge'],
  ['rate-limited', 'user', 'network'],
  ['connection-lost', 'assistant', 'network'],
] as const)(
  'a call that failed for good with %s is not re-asked; %s pays, or the network',
  async (kind, role, party) => {
    const model = scriptedModel({ answer: [{ failure: { kind, message: 'because' } }] });
    const line = lineFor(role);
    const value = askStructured(line, model, { step: [['step', 's']], messages: prompt, name: 'count', schema });
    expect(await failureOf(value)).toMatchObject({ kind, party, message: 'because' });
    expect(line.calls).toBe(1);
  },
);

const cutOff = (kind: 'unparsable' | 'empty') => ({ failure: { kind, message: 'cut off: see max-tokens' } });

test('an answer that was cut off is asked for again, shorter', async () => {
  const { model, value } = ask([cutOff('unparsable'), cutOff('empty'), good]);
  expect(await value).toEqual(good.json);
  const asked = model.requests.map((request) => request.messages[1]!.content);
  expect(asked[1]).toMatch(/^How many\?\n\nYour answer was too long and was cut off/);
  expect(asked[2]).toMatch(/^How many\?\n\nYour answer was empty/);
});

test.each(['unparsable', 'empty'] as const)(
  'cut off again and again, it is %s, and the way out is named',
  async (kind) => {
    const failure = await failureOf(ask([cutOff('empty'), cutOff('unparsable'), cutOff(kind)]).value);
    expect(failure).toMatchObject({ kind, party: 'user', message: 'after 3 answers: cut off: see max-tokens' });
  },
);

test('what the schema cannot say is checked, and the check learns how often it was asked', async () => {
  const reasks: number[] = [];
  const { model, value } = ask([good, good, { json: { count: 3, why: 'x' } }], ({ count }, reask) => {
    reasks.push(reask);
    return count === 3 ? null : { kind: 'out-of-role', message: 'Say three.' };
  });
  expect((await value).count).toBe(3);
  expect(reasks).toEqual([0, 1, 2]);
  expect(model.requests[1]!.messages.at(-1)).toEqual({ role: 'user', content: 'Say three.' });
  expect(await addresses()).toContain('life=a/step=s/reask=2/because=out-of-role');
});

test('a check that never accepts names its own kind of failure', async () => {
  const { value } = ask([good, good, good], () => ({ kind: 'out-of-role', message: 'No.' }));
  expect(await failureOf(value)).toMatchObject({ kind: 'out-of-role', party: 'user' });
});

test('a check may accept in the end what it complained about', async () => {
  const { line, value } = ask([good, good], (_, reask) =>
    reask === 0 ? { kind: 'out-of-role', message: 'Sure?' } : null,
  );
  expect((await value).count).toBe(2);
  expect(line.calls).toBe(2);
});

test('a wanted shape is sent where less is wanted than is accepted', async () => {
  const model = scriptedModel({ answer: [good] });
  const wanted = z.strictObject({ count: z.literal(1), why: z.string() });
  const question = { step: [], messages: prompt, name: 'count', schema, wanted };
  expect((await askStructured(lineFor(), model, question)).count).toBe(2);
  expect(model.requests[0]!.answer?.schema).toEqual(answerSchema(wanted));
});

test('an outage passes through and is asked again later', async () => {
  const outage = new OutageError({ message: 'gone' });
  let isUp = false;
  const model = scriptedModel({
    answer: () => {
      if (!isUp) throw outage;
      return good;
    },
  });
  const question = { step: [['step', 's']] as const, messages: prompt, name: 'count', schema };
  await expect(askStructured(lineFor(), model, question)).rejects.toBe(outage);
  isUp = true;
  expect((await askStructured(lineFor(), model, question)).count).toBe(2);
});

test('replay walks the same way through the bad answers without asking, and counts the same calls', async () => {
  const answers = ['', 'no json', good];
  expect((await ask(answers).value).count).toBe(2);
  record.close();
  record = await openRecord(path, { replayOnly: true });
  const replayed = ask([]);
  expect((await replayed.value).count).toBe(2);
  expect(replayed.line.calls).toBe(3);
  expect(replayed.model.requests).toEqual([]);
});

test('other parameters are another question', async () => {
  await ask([good]).value;
  const hotter = scriptedModel({ parameters: { temperature: 1 }, answer: [good] });
  const question = { step: [['step', 's']] as const, messages: prompt, name: 'count', schema };
  await expect(askStructured(lineFor(), hotter, question)).rejects.toThrow('another question');
});

test('a complaint about an answer with thousands of faults stays short', async () => {
  const many = z.array(z.int());
  const model = scriptedModel({ answer: [JSON.stringify(Array(5000).fill('x')), '[1]'] });
  await askStructured(lineFor(), model, { step: [], messages: prompt, name: 'many', schema: many });
  expect(model.requests[1]!.messages.at(-1)!.content.length).toBeLessThan(2300);
});

test('prompts of 100,000 characters and odd characters go through record and replay', async () => {
  const messages: Message[] = [{ role: 'user', content: `\ud800\0${'漢'.repeat(100_000)}` }];
  const question = { step: [], messages };
  expect(await askText(lineFor(), scriptedModel({ answer: ['a\ud800\0b'] }), question)).toBe('a\ud800\0b');
  record.close();
  record = await openRecord(path, { replayOnly: true });
  expect(await askText(lineFor(), scriptedModel({ answer: [] }), question)).toBe('a\ud800\0b');
});

test('plain text comes trimmed, with no schema sent', async () => {
  const model = scriptedModel({ answer: ['\n Hello. \n'] });
  expect(await askText(lineFor(), model, { step: [], messages: prompt })).toBe('Hello.');
  expect(model.requests[0]!.answer).toBeNull();
});

test('empty text is asked for again and is never an answer', async () => {
  const line = lineFor('assistant');
  const model = scriptedModel({ answer: ['', '  ', '\n'] });
  expect(await failureOf(askText(line, model, { step: [], messages: prompt }))).toMatchObject({
    kind: 'empty',
    party: 'assistant',
  });
  expect(line.calls).toBe(3);
});

test('a recorded answer that is no text is a changed record, not an empty answer', async () => {
  const question = { step: [], messages: prompt };
  await askText(lineFor(), scriptedModel({ answer: ['fine'] }), question);
  record.close();
  writeFileSync(path, readFileSync(path, 'utf8').replace('"answer":"fine"', '"answer":{"text":"fine"}'));
  record = await openRecord(path);
  const asked = askText(lineFor(), scriptedModel({ answer: [] }), question);
  await expect(asked).rejects.toThrow(StorageError);
});

test('text is checked too', async () => {
  const model = scriptedModel({ answer: ['bad', 'fine'] });
  const check = (text: string): Complaint | null =>
    text === 'bad' ? { kind: 'out-of-role', message: 'Not so.' } : null;
  expect(await askText(lineFor(), model, { step: [], messages: prompt, check })).toBe('fine');
});

test('the schema that is sent describes what may come in, without its dialect', () => {
  expect(answerSchema(z.strictObject({ text: z.string().trim().min(1), to: z.enum(['a', 'b']) }))).toEqual({
    type: 'object',
    properties: { text: { type: 'string', minLength: 1 }, to: { type: 'string', enum: ['a', 'b'] } },
    required: ['text', 'to'],
    additionalProperties: false,
  });
});

test('a single legal value is sent as an enum of one', () => {
  const schema = z.strictObject({ only: z.literal([7]), inner: z.array(z.literal('yes')) });
  const sent = JSON.stringify(answerSchema(schema));
  expect(sent).toContain('"enum":[7]');
  expect(sent).toContain('"enum":["yes"]');
  expect(sent).not.toContain('const');
});
