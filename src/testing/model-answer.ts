import { canonicalJson } from '../files/index.ts';
import { generatorFor } from '../random/index.ts';
import { answerFromSchema } from './answer-from-schema.ts';
import { type FaultName, spoiled } from './fault.ts';
import { plainSentences } from './plain-words.ts';
import type { Protocol, RequestBody, Said } from './protocol.ts';
import type { Schema } from './schema.ts';

/**
 * What the fake model says to a body: a legal value for a schema, else plain sentences; drawn from seed and body alone.
 * @throws UnanswerableSchema
 */
export function modelAnswer(seed: number, bodyHash: string, schema: Schema | null): string {
  const generator = generatorFor(seed, 'answer', bodyHash);
  return schema === null ? plainSentences(generator) : JSON.stringify(answerFromSchema(schema, generator));
}

/** The answer as it is sent, with token counts of a quarter of the characters. */
export function asSaid(protocol: Protocol, body: RequestBody, right: string, fault: FaultName | null): Said {
  const text = spoiled(right, fault);
  const read = canonicalJson(protocol.prompt(body)).length + canonicalJson(protocol.wantedSchema(body) ?? '').length;
  return {
    text,
    isRefused: fault === 'refusal',
    inputTokens: Math.ceil(read / 4),
    outputTokens: Math.ceil(text.length / 4),
  };
}
