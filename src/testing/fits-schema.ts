import { canonicalJson, type Json } from '../files/index.ts';
import type { JsonSchema } from '../model/index.ts';
import {
  asSchema,
  checkKeywords,
  isObject,
  numberIn,
  referenced,
  type Schema,
  schemaEntries,
  schemaList,
  textsIn,
} from './schema.ts';

/**
 * Whether `value` is legal under a JSON Schema (draft 2020-12 without patterns, formats and conditions).
 * @throws UnanswerableSchema for a keyword it does not know
 */
export function fitsSchema(value: Json, schema: Schema, root: Schema = schema): boolean {
  if (typeof schema === 'boolean') return schema;
  checkKeywords(schema);
  const fits = (part: Schema) => fitsSchema(value, part, root);
  const { $ref, not } = schema;
  if (typeof $ref === 'string' && !fits(referenced(root, $ref))) return false;
  if (schema['allOf'] !== undefined && !schemaList(schema['allOf']).every(fits)) return false;
  if (schema['anyOf'] !== undefined && !schemaList(schema['anyOf']).some(fits)) return false;
  if (schema['oneOf'] !== undefined && schemaList(schema['oneOf']).filter(fits).length !== 1) return false;
  if (not !== undefined && fits(asSchema(not))) return false;
  return fitsValues(value, schema) && fitsKind(value, schema, root);
}

function fitsValues(value: Json, schema: JsonSchema): boolean {
  const types = textsIn(schema, 'type');
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return false;
  const text = canonicalJson(value);
  if (schema['const'] !== undefined && canonicalJson(schema['const']) !== text) return false;
  const choices = schema['enum'];
  return !Array.isArray(choices) || choices.some((choice) => canonicalJson(choice) === text);
}

/** Whether `value` is of a JSON Schema type; 2.0 is an integer too. */
export function isOfType(value: Json, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function fitsKind(value: Json, schema: JsonSchema, root: Schema): boolean {
  if (typeof value === 'number') return fitsNumber(value, schema);
  if (typeof value === 'string') return within(Array.from(value).length, schema, 'minLength', 'maxLength');
  if (Array.isArray(value)) return fitsArray(value, schema, root);
  return !isObject(value) || fitsObject(value, schema, root);
}

function fitsNumber(value: number, schema: JsonSchema): boolean {
  const step = numberIn(schema, 'multipleOf');
  const steps = step === undefined ? 0 : value / step;
  return (
    within(value, schema, 'minimum', 'maximum') &&
    value > (numberIn(schema, 'exclusiveMinimum') ?? -Infinity) &&
    value < (numberIn(schema, 'exclusiveMaximum') ?? Infinity) &&
    Math.abs(steps - Math.round(steps)) < 1e-9
  );
}

function fitsArray(value: readonly Json[], schema: JsonSchema, root: Schema): boolean {
  if (!within(value.length, schema, 'minItems', 'maxItems')) return false;
  if (schema['uniqueItems'] === true && new Set(value.map(canonicalJson)).size < value.length) return false;
  const first = schemaList(schema['prefixItems']);
  const others = asSchema(schema['items'] ?? true);
  return value.every((item, index) => fitsSchema(item, first[index] ?? others, root));
}

function fitsObject(value: { readonly [key: string]: Json }, schema: JsonSchema, root: Schema): boolean {
  const properties = new Map(schemaEntries(schema['properties']));
  const others = asSchema(schema['additionalProperties'] ?? true);
  const names = asSchema(schema['propertyNames'] ?? true);
  return (
    within(Object.keys(value).length, schema, 'minProperties', 'maxProperties') &&
    textsIn(schema, 'required').every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(
      ([name, inner]) => fitsSchema(name, names, root) && fitsSchema(inner, properties.get(name) ?? others, root),
    )
  );
}

function within(size: number, schema: JsonSchema, least: string, most: string): boolean {
  return size >= (numberIn(schema, least) ?? -Infinity) && size <= (numberIn(schema, most) ?? Infinity);
}
