import { canonicalJson, type Json } from '../files/index.ts';
import type { JsonSchema } from '../model/index.ts';
import { isOfType } from './fits-schema.ts';
import {
  asSchema,
  checkKeywords,
  isObject,
  referenced,
  type Schema,
  schemaList,
  textsIn,
  UnanswerableSchema,
} from './schema.ts';

/** Takes one of the alternatives of `anyOf` or `oneOf`. */
export type Choose = (alternatives: readonly Schema[]) => Schema;

/**
 * One schema without `$ref`, `allOf`, `anyOf`, `oneOf` whose values are nearly always legal under `schema`: references are followed, one
 * alternative is chosen, and what holds together is drawn together.
 * @throws UnanswerableSchema when the chosen parts contradict each other
 */
export function plainSchema(schema: Schema, root: Schema, choose: Choose): JsonSchema {
  return conjuncts(schema, root, choose, 0).reduce(intersection, {});
}

function conjuncts(schema: Schema, root: Schema, choose: Choose, depth: number): JsonSchema[] {
  if (schema === true) return [];
  if (schema === false) throw new UnanswerableSchema('the schema `false` allows no value');
  if (depth > 100) throw new UnanswerableSchema('a $ref that leads to itself');
  checkKeywords(schema);
  const { $ref, allOf, anyOf, oneOf, ...plain } = schema;
  const parts = schemaList(allOf);
  if (typeof $ref === 'string') parts.push(referenced(root, $ref));
  for (const alternatives of [anyOf, oneOf]) {
    if (alternatives !== undefined) parts.push(choose(schemaList(alternatives)));
  }
  return [plain, ...parts.flatMap((part) => conjuncts(part, root, choose, depth + 1))];
}

function intersection(left: JsonSchema, right: JsonSchema): JsonSchema {
  const both = Object.keys(right).map((keyword): [string, Json] => {
    const [a, b] = [left[keyword], right[keyword]!];
    return [keyword, a === undefined ? b : together(keyword, a, b)];
  });
  return { ...left, ...Object.fromEntries(both) };
}

function together(keyword: string, left: Json, right: Json): Json {
  if (typeof left === 'number' && typeof right === 'number') {
    return /^(min|exclusiveMin)/.test(keyword) ? Math.max(left, right) : Math.min(left, right);
  }
  if (keyword === 'type') return commonTypes(left, right);
  if (keyword === 'enum' && Array.isArray(left) && Array.isArray(right)) {
    const allowed = new Set(right.map(canonicalJson));
    return left.filter((value) => allowed.has(canonicalJson(value)));
  }
  if (keyword === 'required') return [...new Set([...(left as string[]), ...(right as string[])])];
  if (keyword === 'properties' && isObject(left) && isObject(right)) return commonProperties(left, right);
  if (['items', 'additionalProperties', 'propertyNames'].includes(keyword)) {
    return { allOf: [asSchema(left), asSchema(right)] };
  }
  return right;
}

function commonTypes(left: Json, right: Json): Json {
  const allowed = textsIn({ type: right }, 'type');
  const common = textsIn({ type: left }, 'type').flatMap((type) => {
    if (allowed.includes(type) || (type === 'integer' && allowed.includes('number'))) return [type];
    return type === 'number' && allowed.includes('integer') ? ['integer'] : [];
  });
  if (common.length === 0) throw new UnanswerableSchema('types that exclude each other');
  return common;
}

function commonProperties(left: JsonSchema, right: JsonSchema): Json {
  const added = Object.entries(right).map(([name, schema]): [string, Json] => {
    const other = Object.hasOwn(left, name) ? left[name] : undefined;
    return [name, other === undefined ? schema : { allOf: [other, schema] }];
  });
  return { ...left, ...Object.fromEntries(added) };
}

/** The fixed values that a plain schema allows by `const` or `enum`; undefined when it names none. */
export function fixedValues(schema: JsonSchema): readonly Json[] | undefined {
  const named = schema['const'] === undefined ? schema['enum'] : [schema['const']];
  if (!Array.isArray(named)) return undefined;
  const types = textsIn(schema, 'type');
  return types.length === 0 ? named : named.filter((value: Json) => types.some((type) => isOfType(value, type)));
}

/** The types that a plain schema allows: those it names, else those its other keywords speak of, else scalars. */
export function typesOf(schema: JsonSchema): readonly string[] {
  const named = textsIn(schema, 'type');
  if (named.length > 0) return named;
  const speaksOf = (...keywords: string[]) => keywords.some((keyword) => schema[keyword] !== undefined);
  if (speaksOf('properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties')) return ['object'];
  if (speaksOf('items', 'prefixItems', 'minItems', 'maxItems')) return ['array'];
  if (speaksOf('minLength', 'maxLength')) return ['string'];
  if (speaksOf('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf')) return ['number'];
  return ['string', 'integer', 'boolean', 'null'];
}
