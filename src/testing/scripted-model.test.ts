import { expect, test } from 'vitest';
import type { ModelRequest } from '../model/index.ts';
import { fitsSchema } from './fits-schema.ts';
import { legalAnswers, scriptedModel } from './scripted-model.ts';

const request = (content: string): ModelRequest => ({ messages: [{ role: 'user', content }], answer: null });
const priority = { priority: 0 };

test('answers by a function of the request and records what it was asked', async () => {
  const model = scriptedModel({ name: 'm', answer: ({ messages }, number) => `${number} ${messages[0]?.content}` });
  expect(await model.ask(request('hello'), priority)).toMatchObject({ text: '0 hello' });
  expect(await model.ask(request('again'), priority)).toMatchObject({ text: '1 again' });
  expect(model.requests).toEqual([request('hello'), request('again')]);
  expect(model.name).toBe('m');
});

test('answers by a list, with failures as outcomes and missing token counts', async () => {
  const failure = { kind: 'timeout', message: 'too slow' } as const;
  const model = scriptedModel({ answer: [{ json: { a: 1 } }, { failure }] });
  expect(await model.ask(request('one'), priority)).toEqual({
    text: '{"a":1}',
    usage: { inputTokens: null, outputTokens: null, reasoningTokens: null },
    attempts: [{ outcome: 'answered', latencyInMs: 0 }],
  });
  expect(await model.ask(request('two'), priority)).toEqual({
    failure,
    attempts: [{ outcome: 'timeout', latencyInMs: 0, detail: 'too slow' }],
  });
  await expect(model.ask(request('three'), priority)).rejects.toThrow('The script has 2 answers');
});

test('legal answers are legal and depend on seed and request alone', async () => {
  const schema = { type: 'object', properties: { mood: { enum: ['a', 'b'] } }, required: ['mood'] };
  const asked: ModelRequest = { ...request('how are you?'), answer: { name: 'mood', schema } };
  const ask = async (seed: number, each: ModelRequest) => {
    const outcome = await scriptedModel({ answer: legalAnswers(seed) }).ask(each, priority);
    return 'text' in outcome ? outcome.text : '';
  };
  expect(fitsSchema(JSON.parse(await ask(1, asked)), schema)).toBe(true);
  expect(await ask(1, request('hi'))).toBe(await ask(1, request('hi')));
  expect(await ask(1, request('hi'))).not.toBe(await ask(1, request('ho')));
});
