import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CallFailure, OutageError } from '../../errors/index.ts';
import type { Json } from '../../files/index.ts';
import { hashedWords, openRecord, type Embedder } from '../../model/index.ts';
import { legalAnswers, scriptedModel, type ScriptedAnswer } from '../../testing/index.ts';
import type { Afterthought, AssistantCall } from '../assistant-port.ts';
import { exampleHarnessInputs } from './harness-input.ts';
import { harness, harnessPrompts } from './harness.ts';
import { memoryModes, type MemoryMode } from './memory-mode.ts';

const { request } = exampleHarnessInputs[0]!;

async function callOf(): Promise<AssistantCall> {
  const record = await openRecord(join(mkdtempSync(join(tmpdir(), 'livelong-harness-')), 'calls.jsonl'));
  return {
    line: { record, address: [['event', 1]], role: 'assistant', priority: 0, calls: 0 },
    memories: { keep: () => 'hash', read: () => null },
  };
}

async function afterwards(answers: readonly ScriptedAnswer[], embedder: Embedder = hashedWords): Promise<Afterthought> {
  const model = scriptedModel({ answer: answers });
  const assistant = harness(model, { memory: 'notes', embedder });
  return assistant.afterConversation!({ ...request, dimensions: [], earlierConversations: ['once'] }, await callOf());
}

describe('notes', () => {
  test('are trimmed; blank ones are left out, and a title may be missing', async () => {
    const notes = [
      { title: ' Soup ', text: ' Likes it.\n' },
      { title: 'Nothing', text: ' ' },
      { title: '\n', text: 'Lives alone.' },
    ];
    const kept = [
      { title: 'Soup', text: 'Likes it.' },
      { title: '', text: 'Lives alone.' },
    ];
    expect(await afterwards([{ json: { notes } }])).toEqual({
      notes: kept,
      memory: { notes: { time: request.scene.time, newest: kept, before: null } },
    });
  });

  test('that are all blank leave the memory as it was', async () => {
    expect(await afterwards([{ json: { notes: [{ title: 'Soup', text: '' }] } }])).toEqual({ notes: [] });
  });

  test('more than three, none, or none of that shape are asked for again', async () => {
    const note = { title: 'Soup', text: 'Likes it.' };
    const given = await afterwards([{ json: { notes: [] } }, { json: { notes: [note, note, note, note] } }, 'Soup!']);
    expect(given.notes).toBeInstanceOf(CallFailure);
    expect(given.notes).toMatchObject({ kind: 'unparsable', party: 'assistant' });
  });
});

describe('the portrait', () => {
  const [first, second] = request.dimensions.map(({ name }) => name) as [string, string];

  /** What is made of answers to the portrait prompt, a talk after the other, with the memory carried on. */
  async function drawn(memory: MemoryMode, answers: readonly Record<string, string>[]) {
    const model = scriptedModel({ answer: answers.map((json) => ({ json })) });
    const assistant = harness(model, { memory, embedder: hashedWords });
    const given: Afterthought[] = [];
    let carried: Json = null;
    for (const _ of answers) {
      given.push(await assistant.afterConversation!({ ...request, memory: carried }, await callOf()));
      carried = given.at(-1)!.memory ?? carried;
    }
    return { given, asked: model.requests.map(({ messages }) => messages.at(-1)!.content) };
  }

  test('leaves out what is unknown, and may know nothing at all', async () => {
    const { given } = await drawn('profile', [{ 1: 'unknown', 2: 'unknown' }]);
    expect(given).toEqual([{ portrait: {}, memory: { portrait: { levels: {}, talks: 1 } } }]);
  });

  test('keeps an earlier level where the new answer is unknown, and changes it where it is another', async () => {
    const { given, asked } = await drawn('profile', [
      { 1: 'low', 2: 'unknown' },
      { 1: 'unknown', 2: 'high' },
      { 1: 'middle', 2: 'unknown' },
    ]);
    expect(given.map(({ portrait }) => portrait)).toEqual([
      { [first]: 'low' },
      { [first]: 'low', [second]: 'high' },
      { [first]: 'middle', [second]: 'high' },
    ]);
    expect(asked.map((text) => /^Earlier levels[^]*?(?=\n\n)/m.exec(text)?.[0])).toEqual([
      undefined,
      'Earlier levels (guesses from one talk):\n1: low',
      'Earlier levels (guesses from 2 talks):\n1: low\n2: high',
    ]);
  });

  test('is not carried on in modes without a profile, which claim nothing of an earlier one', async () => {
    for (const mode of ['none', 'full'] as const) {
      const { given, asked } = await drawn(mode, [
        { 1: 'low', 2: 'unknown' },
        { 1: 'unknown', 2: 'high' },
      ]);
      expect(given).toEqual([{ portrait: { [first]: 'low' } }, { portrait: { [second]: 'high' } }]);
      expect(asked[1]).not.toMatch(/Earlier levels|portrait/);
    }
  });
});

test('any legal answer is taken, in every mode', async () => {
  for (const memory of memoryModes) {
    for (let seed = 1; seed <= 20; seed++) {
      const model = scriptedModel({ answer: legalAnswers(seed) });
      const call = await callOf();
      const given = await harness(model, { memory, embedder: hashedWords }).afterConversation!(request, call);
      expect([given.portrait, given.notes].some((each) => each instanceof CallFailure)).toBe(false);
      expect(call.line.calls).toBe(1);
    }
  }
});

test('an outage of one call stops the run once the other has come back', async () => {
  const outage = new OutageError({ message: 'gone' });
  let answered = false;
  const model = scriptedModel({
    answer: async ({ answer }) => {
      if (answer?.name === 'portrait') throw outage;
      await new Promise((resolve) => setTimeout(resolve, 20));
      answered = true;
      return { json: { notes: [{ title: '', text: 'x' }] } };
    },
  });
  const after = harness(model, { memory: 'notes', embedder: hashedWords }).afterConversation!(request, await callOf());
  await expect(after).rejects.toBe(outage);
  expect(answered).toBe(true);
});

test('what an embedder fails to find breaks portrait and notes, and nothing is asked', async () => {
  const failure = new CallFailure({ kind: 'server-error', party: 'assistant', message: 'no vectors' });
  const given = await afterwards([], { ...hashedWords, embed: () => Promise.reject(failure) });
  expect(given).toEqual({ notes: failure });
});

describe('the id of a mode', () => {
  test('holds the prompts that it uses', () => {
    for (const mode of memoryModes) {
      const names = Object.keys(harnessPrompts(mode));
      expect(names).toEqual([
        'assistant/intent',
        'assistant/reply',
        'assistant/portrait',
        ...(mode.startsWith('notes') ? ['assistant/notes'] : []),
      ]);
    }
  });
});
