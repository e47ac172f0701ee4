import { canonicalJson, type Json } from '../files/index.ts';
import { hashedWords } from '../model/index.ts';
import { generatorFor } from '../random/index.ts';
import { answerFromSchema } from './answer-from-schema.ts';
import { type FaultName, spoiled } from './fault.ts';
import { plainSentences } from './plain-words.ts';
import type { RequestBody, Said, TextProtocol, VectorProtocol } from './protocol.ts';
import type { Schema } from './schema.ts';

/**
 * What the fake model says to a body: a legal value for a schema, else plain sentences; drawn from seed and body alone.
 * @throws UnanswerableSchema
 */
export function modelAnswer(seed: number, bodyHash: string, schema: Schema | null): string {
  const generator = generatorFor(seed, 'answer', bodyHash);
  return schema === null ? plainSentences(generator) : JSON.stringify(answerFromSchema(schema, generator));
}

/** The answer as it is sent, cut off where it is longer than was allowed, with token counts of a quarter of the characters. */
export function asSaid(protocol: TextProtocol, body: RequestBody, right: string, fault: FaultName | null): Said {
  const whole = spoiled(right, fault);
  const most = (protocol.mostTokens(body) ?? Infinity) * 4;
  const text = whole.slice(0, most);
  const read = canonicalJson(protocol.prompt(body)).length + canonicalJson(protocol.wantedSchema(body) ?? '').length;
  return {
    text,
    isRefused: fault === 'refusal',
    isCut: text.length < whole.length,
    inputTokens: Math.ceil(read / 4),
    outputTokens: Math.ceil(text.length / 4),
  };
}

/** The answer to a request for vectors: hashed words, so that texts with common words are near each other. Under `empty` there are none. */
export async function vectorsOf(protocol: VectorProtocol, body: RequestBody, fault: FaultName | null): Promise<Json> {
  const texts = protocol.texts(body);
  const vectors = fault === 'empty' ? [] : await Promise.all(texts.map((text) => hashedWords.embed(text)));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return protocol.answer(
    body,
    vectors.map((vector) => [...vector]),
    Math.ceil(characters / 4),
  );
}
