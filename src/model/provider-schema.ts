import type { Json } from '../files/index.ts';
import type { ModelName } from './model-name.ts';
import type { JsonSchema } from './model-port.ts';

/** OpenAI's strict mode knows no lengths of texts and no counts of properties. */
const openAiRefuses = new Set(['minLength', 'maxLength', 'minProperties', 'maxProperties', 'uniqueItems']);

/** What Google documents for `responseJsonSchema`. */
const googleKnows = new Set(
  (
    '$id $defs $ref $anchor type format title description enum items prefixItems minItems maxItems minimum maximum ' +
    'anyOf oneOf properties additionalProperties required'
  ).split(' '),
);

/**
 * The schema as a provider takes it: without the keywords that it refuses. Readers of the answer check them anyhow. Anthropic's is made fit by the
 * AI SDK, which puts limits into descriptions; DeepSeek reads it in the prompt; servers that speak the same protocol get it whole.
 */
export function schemaForProvider(provider: ModelName['provider'], schema: JsonSchema): JsonSchema {
  if (provider === 'openai') return keep(schema, (keyword) => !openAiRefuses.has(keyword)) as JsonSchema;
  if (provider === 'google') return keep(schema, (keyword) => googleKnows.has(keyword)) as JsonSchema;
  return schema;
}

/** Keywords whose values hold schemas by name: there, names are no keywords. */
const maps = new Set(['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas']);
/** Keywords whose values are data. */
const data = new Set(['enum', 'const', 'default', 'examples', 'required', 'type']);

function keep(schema: Json, isKept: (keyword: string) => boolean): Json {
  if (Array.isArray(schema)) return schema.map((each) => keep(each, isKept));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => isKept(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, keepInside(keyword, value, isKept)]));
}

function keepInside(keyword: string, value: Json, isKept: (keyword: string) => boolean): Json {
  if (data.has(keyword)) return value;
  if (!maps.has(keyword) || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return keep(value, isKept);
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, keep(each, isKept)]));
}
