import { canonicalJson, type Json } from '../files/index.ts';
import type { JsonSchema } from '../model/index.ts';
import type { Generator } from '../random/index.ts';
import { drawNumber } from './draw-number.ts';
import { fitsSchema } from './fits-schema.ts';
import { leastDepth } from './least-depth.ts';
import { plainSentence, textOfLength } from './plain-words.ts';
import { fixedValues, plainSchema, typesOf } from './plain-schema.ts';
import { asSchema, numberIn, type Schema, schemaEntries, schemaList, textsIn, UnanswerableSchema } from './schema.ts';

const deep = 5;
const drawsAtMost = 200;

/**
 * A value that is legal under a JSON Schema, drawn from `generator` and nothing else. Any legal value may come: optional properties are left
 * out or invented, arrays have any legal length (up to 64 more than needed), strings may be empty where that is allowed.
 * @throws UnanswerableSchema when the schema allows nothing or uses keywords that are not supported, such as `pattern`
 */
export function answerFromSchema(schema: Schema, generator: Generator): Json {
  let problem = new UnanswerableSchema('no legal value was found');
  for (let draw = 0; draw < drawsAtMost; draw++) {
    try {
      const value = drawValue(schema, { root: schema, generator }, 0);
      if (fitsSchema(value, schema)) return value;
    } catch (error) {
      if (!(error instanceof UnanswerableSchema)) throw error;
      problem = error;
    }
  }
  throw problem;
}

interface Drawing {
  root: Schema;
  generator: Generator;
}

/** Draws again where one draw often misses: `oneOf` and `not` can only be checked afterwards. */
function drawValue(schema: Schema, drawing: Drawing, depth: number): Json {
  const isHard = typeof schema === 'object' && (schema['oneOf'] !== undefined || schema['not'] !== undefined);
  const draws = isHard ? 20 : 1;
  for (let draw = 1; draw < draws; draw++) {
    const value = drawOnce(schema, drawing, depth);
    if (fitsSchema(value, schema, drawing.root)) return value;
  }
  return drawOnce(schema, drawing, depth);
}

function drawOnce(schema: Schema, drawing: Drawing, depth: number): Json {
  const { generator, root } = drawing;
  const choose = (alternatives: readonly Schema[]) =>
    generator.pick(depth < deep ? alternatives : shallowest(alternatives, root));
  const plain = plainSchema(schema, root, choose);
  const fixed = fixedValues(plain);
  if (fixed !== undefined) {
    if (fixed.length === 0) throw new UnanswerableSchema('an enum without a legal value');
    return generator.pick(fixed);
  }
  const types = typesOf(plain);
  const scalars = types.filter((type) => type !== 'object' && type !== 'array');
  const type = generator.pick(depth < deep || scalars.length === 0 ? types : scalars);
  if (type === 'object') return drawObject(plain, drawing, depth);
  if (type === 'array') return drawArray(plain, drawing, depth);
  if (type === 'string') return drawText(plain, generator);
  if (type === 'integer' || type === 'number') return drawNumber(plain, type, generator);
  if (type === 'boolean') return generator.integer(0, 1) === 1;
  if (type === 'null') return null;
  throw new UnanswerableSchema(`unknown type: ${type}`);
}

function shallowest(alternatives: readonly Schema[], root: Schema): readonly Schema[] {
  const depths = alternatives.map((alternative) => leastDepth(alternative, root));
  const least = Math.min(...depths);
  return alternatives.filter((_, index) => depths[index] === least);
}

function drawText(schema: JsonSchema, generator: Generator): string {
  const least = numberIn(schema, 'minLength') ?? 0;
  const most = numberIn(schema, 'maxLength') ?? Infinity;
  if (least > most) throw new UnanswerableSchema('minLength above maxLength');
  if (generator.integer(1, 16) === 1) return textOfLength(generator, least);
  const sentence = plainSentence(generator);
  const fits = sentence.length >= least && sentence.length <= most;
  return fits ? sentence : textOfLength(generator, generator.integer(least, Math.min(most, least + 200)));
}

function drawArray(schema: JsonSchema, drawing: Drawing, depth: number): Json {
  const first = schemaList(schema['prefixItems']);
  const others = asSchema(schema['items'] ?? true);
  const least = numberIn(schema, 'minItems') ?? 0;
  const open = others === false ? first.length : Math.max(least, first.length) + 4;
  const most = Math.min(numberIn(schema, 'maxItems') ?? open, others === false ? first.length : least + 64);
  if (least > most) throw new UnanswerableSchema('minItems above maxItems');
  const length = depth < deep ? drawing.generator.integer(least, most) : least;
  const items: Json[] = [];
  const seen = new Set<string>();
  for (let draw = 0; items.length < length && draw < length + drawsAtMost; draw++) {
    const item = drawValue(first[items.length] ?? others, drawing, depth + 1);
    const text = schema['uniqueItems'] === true ? canonicalJson(item) : '';
    if (text !== '' && seen.has(text)) continue;
    seen.add(text);
    items.push(item);
  }
  return items;
}

function drawObject(schema: JsonSchema, drawing: Drawing, depth: number): Json {
  const { generator } = drawing;
  const properties = new Map(schemaEntries(schema['properties']));
  const required = textsIn(schema, 'required');
  const others = asSchema(schema['additionalProperties'] ?? true);
  const isKept = (name: string) => required.includes(name) || (depth < deep && generator.integer(1, 4) > 1);
  const names = [...properties.keys()].filter(isKept);
  names.push(...required.filter((name) => !properties.has(name)));
  if (others !== false) names.push(...inventedNames(schema, names, drawing, depth));
  return Object.fromEntries(
    names.map((name) => [name, drawValue(properties.get(name) ?? others, drawing, depth + 1)] as const),
  );
}

/** Names of additional properties: often some where a schema for them is given, now and then one where they are merely not forbidden. */
function inventedNames(schema: JsonSchema, taken: readonly string[], drawing: Drawing, depth: number): string[] {
  const { generator } = drawing;
  const least = (numberIn(schema, 'minProperties') ?? 0) - taken.length;
  const most = (numberIn(schema, 'maxProperties') ?? Infinity) - taken.length;
  const isMap = typeof schema['additionalProperties'] === 'object';
  const wish = depth >= deep ? 0 : isMap ? generator.integer(0, 3) : generator.integer(1, 8) === 1 ? 1 : 0;
  const wanted = Math.min(Math.max(wish, least, 0), most);
  const naming = asSchema(schema['propertyNames'] ?? true);
  const declared = new Set(schemaEntries(schema['properties']).map(([name]) => name));
  const names = new Set<string>();
  for (let draw = 0; names.size < wanted && draw < drawsAtMost; draw++) {
    const name = naming === true ? `extra_${generator.integer(1, 99)}` : drawValue(naming, drawing, deep);
    if (typeof name === 'string' && !declared.has(name) && !taken.includes(name)) names.add(name);
  }
  return [...names];
}
