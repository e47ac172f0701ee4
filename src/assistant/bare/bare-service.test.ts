import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CallFailure } from '../../errors/index.ts';
import { openRecord, type CallRecord } from '../../model/index.ts';
import { scriptedModel, type ScriptedAnswer } from '../../testing/index.ts';
import type { AssistantCall } from '../assistant-port.ts';
import type { AssistantRequest, TranscriptLine } from '../contract.ts';
import { bareService } from './bare-service.ts';
import { transcriptMessages } from './transcript-messages.ts';

let folder: string;
let record: CallRecord;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'livelong-bare-'));
  record = await openRecord(join(folder, 'calls.jsonl'));
});
afterEach(() => {
  record.close();
  rmSync(folder, { recursive: true });
});

const request: AssistantRequest = {
  scene: { time: 'noon', place: 'the cellar', weather: 'Fog.' },
  transcript: [
    { role: 'user', text: 'Hello.' },
    { role: 'assistant', text: 'Hi.' },
    { role: 'user', text: 'What now?' },
  ],
  earlierConversations: ['Long ago.'],
  memory: { secret: 'kept' },
  dimensions: [{ name: 'Warmth', low: 'l', middle: 'm', high: 'h' }],
};

function call(calls: CallRecord = record): AssistantCall {
  const memories = { keep: () => '', read: () => null };
  return { line: { record: calls, address: [['event', 1]], role: 'assistant', priority: 0, calls: 0 }, memories };
}

test('is asked once for each reply, with the words of the conversation alone', async () => {
  const model = scriptedModel({ answer: [' Go out. \n'] });
  const own = call();
  expect(await bareService(model).reply(request, own)).toEqual({ text: 'Go out.', intent: null });
  expect(model.requests).toEqual([
    {
      messages: [
        { role: 'user', content: 'Hello.' },
        { role: 'assistant', content: 'Hi.' },
        { role: 'user', content: 'What now?' },
      ],
      answer: null,
    },
  ]);
  expect(own.line.calls).toBe(1);
});

test('answers from the record without being asked again', async () => {
  await bareService(scriptedModel({ answer: ['Go out.'] })).reply(request, call());
  record.close();
  const again = await openRecord(join(folder, 'calls.jsonl'), { replayOnly: true });
  const model = scriptedModel({ answer: [] });
  expect(await bareService(model).reply(request, call(again))).toEqual({ text: 'Go out.', intent: null });
  again.close();
});

describe('fails in its own name, and is told nothing about it', () => {
  test.each<[string, ScriptedAnswer, object]>([
    ['an empty reply', ' \n', { kind: 'empty', party: 'assistant' }],
    ['a refusal', { failure: { kind: 'refused', message: 'filtered' } }, { kind: 'refused', party: 'assistant' }],
    [
      'a lost connection',
      { failure: { kind: 'connection-lost', message: 'ECONNRESET' } },
      { kind: 'connection-lost', party: 'network' },
    ],
  ])('%s', async (_, answer, expected) => {
    const model = scriptedModel({ answer: [answer] });
    const failure: unknown = await bareService(model)
      .reply(request, call())
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CallFailure);
    expect(failure).toMatchObject(expected);
    expect(model.requests).toHaveLength(1);
  });
});

describe('messages', () => {
  test('join what the person said around a silence', () => {
    const transcript: TranscriptLine[] = [
      { role: 'user', text: 'Hello.' },
      { role: 'assistant', text: null },
      { role: 'user', text: 'Anyone?' },
      { role: 'assistant', text: 'Yes.' },
      { role: 'user', text: 'Good.' },
    ];
    expect(transcriptMessages(transcript)).toEqual([
      { role: 'user', content: 'Hello.\n\nAnyone?' },
      { role: 'assistant', content: 'Yes.' },
      { role: 'user', content: 'Good.' },
    ]);
  });

  test('alternate, begin and end with the person, and lose no word, whatever was silent', () => {
    const reply = fc.option(fc.string({ minLength: 1 }), { nil: null });
    const turns = fc.array(fc.tuple(fc.string({ minLength: 1 }), reply), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(turns, (said) => {
        const transcript = said
          .flatMap(([user, assistant]): TranscriptLine[] => [
            { role: 'user', text: user },
            { role: 'assistant', text: assistant },
          ])
          .slice(0, -1);
        const messages = transcriptMessages(transcript);
        expect(messages.map(({ role }) => role)).toEqual(
          messages.map((_, index) => (index % 2 === 0 ? 'user' : 'assistant')),
        );
        expect(messages.length % 2).toBe(1);
        const words = transcript.flatMap(({ text }) => text ?? []).join('\n\n');
        expect(messages.map(({ content }) => content).join('\n\n')).toBe(words);
      }),
    );
  });
});
