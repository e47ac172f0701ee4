import type { Json } from '../files/index.ts';
import type { JsonSchema } from '../model/index.ts';

/** A JSON Schema or one of its parts: `true` allows every value, `false` none. */
export type Schema = boolean | JsonSchema;

/** The schema allows no value, or says something that the fake server does not know. */
export class UnanswerableSchema extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnanswerableSchema';
  }
}

/** Whether a JSON value is an object, not null and not an array. */
export function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON value as a schema. Throws {@link UnanswerableSchema} when it is none. */
export function asSchema(value: Json | undefined): Schema {
  if (typeof value === 'boolean' || isObject(value)) return value;
  throw new UnanswerableSchema(`not a schema: ${JSON.stringify(value)}`);
}

/** The schemas of a list such as `anyOf`; none when the keyword is absent. */
export function schemaList(value: Json | undefined): Schema[] {
  return Array.isArray(value) ? value.map(asSchema) : [];
}

/** The schemas by name of a keyword such as `properties`; none when it is absent. */
export function schemaEntries(value: Json | undefined): [name: string, schema: Schema][] {
  return isObject(value) ? Object.entries(value).map(([name, schema]) => [name, asSchema(schema)]) : [];
}

/** The number under a keyword; undefined when it is absent. */
export function numberIn(schema: JsonSchema, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
}

/** The texts under a keyword such as `required`, or `type` given as one text. */
export function textsIn(schema: JsonSchema, keyword: string): string[] {
  const value = schema[keyword];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** What a `$ref` within one document, such as `#/$defs/person`, stands for. */
export function referenced(root: Schema, reference: string): Schema {
  if (!/^#(\/|$)/.test(reference)) throw new UnanswerableSchema(`$ref out of the document: ${reference}`);
  let place: Json | undefined = root;
  for (const part of reference.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    const holder: Json | undefined = place;
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
      throw new UnanswerableSchema(`$ref to nothing: ${reference}`);
    place = (holder as { readonly [key: string]: Json })[key];
  }
  return asSchema(place);
}

const known = new Set(
  (
    '$ref $defs definitions $schema $id $comment title description default examples deprecated readOnly writeOnly ' +
    'type enum const properties required additionalProperties propertyNames minProperties maxProperties ' +
    'items prefixItems minItems maxItems uniqueItems minLength maxLength minimum maximum exclusiveMinimum ' +
    'exclusiveMaximum multipleOf anyOf oneOf allOf not'
  ).split(' '),
);

/** Throws {@link UnanswerableSchema} for a keyword that would be passed over in silence. */
export function checkKeywords(schema: JsonSchema): void {
  for (const keyword of Object.keys(schema)) {
    if (!known.has(keyword)) throw new UnanswerableSchema(`unsupported schema keyword: ${keyword}`);
  }
}
