import type { JsonSchema } from '../model/index.ts';
import type { Generator } from '../random/index.ts';
import { numberIn, UnanswerableSchema } from './schema.ts';

const reach = 1000;

/** A number within the bounds of a schema; without bounds one near zero, as wide bounds are cut to some {@link reach} around their start. */
export function drawNumber(schema: JsonSchema, type: 'integer' | 'number', generator: Generator): number {
  const step = numberIn(schema, 'multipleOf') ?? (type === 'integer' ? 1 : null);
  return step === null ? drawReal(schema, generator) : drawSteps(schema, step, type, generator);
}

function drawSteps(schema: JsonSchema, step: number, type: 'integer' | 'number', generator: Generator): number {
  const { least, most } = boundsOf(schema);
  let from = Math.ceil(least / step);
  let to = Math.floor(most / step);
  if (from * step <= exclusive(schema, 'exclusiveMinimum', -Infinity)) from++;
  if (to * step >= exclusive(schema, 'exclusiveMaximum', Infinity)) to--;
  if (from > to) throw new UnanswerableSchema('no number lies within the bounds');
  const [low, high] = nearZero(from, to);
  const drawn = generator.integer(low, high) * step;
  return type === 'integer' ? Math.round(drawn) : drawn;
}

function drawReal(schema: JsonSchema, generator: Generator): number {
  const { least, most } = boundsOf(schema);
  if (least > most) throw new UnanswerableSchema('no number lies within the bounds');
  const [low, high] = nearZero(least, most);
  const isLegal = (value: number) =>
    value >= low &&
    value <= high &&
    value > exclusive(schema, 'exclusiveMinimum', -Infinity) &&
    value < exclusive(schema, 'exclusiveMaximum', Infinity);
  const edge = generator.integer(1, 10);
  if (edge === 1 && isLegal(low)) return low;
  if (edge === 2 && isLegal(high)) return high;
  const drawn = low + generator.uniform() * (high - low);
  const rounded = Math.round(drawn * 1000) / 1000;
  return isLegal(rounded) ? rounded : drawn;
}

function boundsOf(schema: JsonSchema): { least: number; most: number } {
  const exclusiveLeast = exclusive(schema, 'exclusiveMinimum', -Infinity);
  const exclusiveMost = exclusive(schema, 'exclusiveMaximum', Infinity);
  return {
    least: Math.max(numberIn(schema, 'minimum') ?? -Infinity, exclusiveLeast),
    most: Math.min(numberIn(schema, 'maximum') ?? Infinity, exclusiveMost),
  };
}

function exclusive(schema: JsonSchema, keyword: string, absent: number): number {
  return numberIn(schema, keyword) ?? absent;
}

/** The part of [from, to] to draw from: all of it up to 2^31 wide, else {@link reach} to each side of zero or of the bound next to it. */
function nearZero(from: number, to: number): [number, number] {
  if (to - from <= 2_147_483_647) return [from, to];
  const centre = Math.min(Math.max(0, from), to);
  return [Math.max(from, centre - reach), Math.min(to, centre + reach)];
}
