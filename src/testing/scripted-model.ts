import type { FaultKind } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import type { CallOutcome, ModelPort, ModelRequest } from '../model/index.ts';
import { generatorFor } from '../random/index.ts';
import { answerFromSchema } from './answer-from-schema.ts';
import { plainSentences } from './plain-words.ts';

/** What a scripted model says to one request: a text, a value as JSON text, or its final failure. */
export type ScriptedAnswer = string | { json: Json } | { failure: { kind: FaultKind; message: string } };

/** A model that says what a test wants it to say. */
export interface ScriptedModel extends ModelPort {
  /** What it was asked, in order. */
  readonly requests: readonly ModelRequest[];
}

/**
 * A model whose answers come from a function of the request and its number (from 0), or from a list, one for each request. Token counts are
 * missing, latencies 0. A function may throw, as a model does in an outage.
 * @param options.name stands in records; default `scripted`
 * @param options.parameters stand in records; default none
 * @example
 * const model = scriptedModel({ answer: ['Hello.', { json: { mood: 'glad' } }, { failure: { kind: 'timeout', message: 'too late' } }] });
 * await model.ask({ messages: [{ role: 'user', content: 'Hi' }], answer: null }, { priority: 0 }); // { text: 'Hello.', … }
 */
export function scriptedModel(options: {
  name?: string;
  parameters?: { readonly [key: string]: Json };
  answer:
    | readonly ScriptedAnswer[]
    | ((request: ModelRequest, number: number) => ScriptedAnswer | Promise<ScriptedAnswer>);
}): ScriptedModel {
  const { name = 'scripted', parameters = {}, answer } = options;
  const requests: ModelRequest[] = [];
  return {
    name,
    parameters,
    requests,
    async ask(request) {
      const number = requests.push(request) - 1;
      return outcomeOf(typeof answer === 'function' ? await answer(request, number) : nthOf(answer, number));
    },
  };
}

/** Answers for {@link scriptedModel} that are legal and otherwise arbitrary: a function of seed and request alone. */
export function legalAnswers(seed: number): (request: ModelRequest) => ScriptedAnswer {
  return (request) => {
    const generator = generatorFor(seed, 'scripted', JSON.stringify(request));
    return request.answer === null
      ? plainSentences(generator)
      : { json: answerFromSchema(request.answer.schema, generator) };
  };
}

function nthOf(answers: readonly ScriptedAnswer[], number: number): ScriptedAnswer {
  const answer = answers[number];
  if (answer === undefined) throw new Error(`The script has ${answers.length} answers; one more was asked for.`);
  return answer;
}

function outcomeOf(answer: ScriptedAnswer): CallOutcome {
  if (typeof answer === 'object' && 'failure' in answer) {
    const { kind, message } = answer.failure;
    return { failure: answer.failure, attempts: [{ outcome: kind, latencyInMs: 0, detail: message }] };
  }
  return {
    text: typeof answer === 'string' ? answer : JSON.stringify(answer.json),
    usage: { inputTokens: null, outputTokens: null, reasoningTokens: null },
    attempts: [{ outcome: 'answered', latencyInMs: 0 }],
  };
}
