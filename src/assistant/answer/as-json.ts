import type { Json } from '../../files/index.ts';

/** A value that passed a check, or what is wrong with it. */
export type Checked<Value> = { value: Value } | { problem: string };

class NotJson extends Error {}

/**
 * A plain copy of `value` that JSON can hold without loss. Object fields that are undefined are left out, as JSON does; everything else that
 * JSON would drop or change (functions, dates, maps, NaN, holes, cycles …) is a problem that names its place below `name`.
 */
export function asJson(value: unknown, name: string): Checked<Json> {
  try {
    return { value: copy(value, name, new Set()) };
  } catch (error) {
    if (error instanceof NotJson) return { problem: error.message };
    return { problem: `${name} could not be read: ${describeThrown(error)}` };
  }
}

function copy(value: unknown, place: string, ancestors: Set<object>): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    // Adding 0 makes -0, which JSON does not have, a 0.
    if (Number.isFinite(value)) return value + 0;
    throw new NotJson(`${place} is ${value}, which JSON cannot hold; use null or leave it out`);
  }
  if (typeof value !== 'object') throw new NotJson(`${place} is ${kindOf(value)}, which JSON cannot hold`);
  if (ancestors.has(value)) throw new NotJson(`${place} contains itself, which JSON cannot hold`);
  ancestors.add(value);
  const result = Array.isArray(value)
    ? Array.from(value, (item, index) => copy(item, `${place}[${index}]`, ancestors))
    : copyObject(value, place, ancestors);
  ancestors.delete(value);
  return result;
}

function copyObject(value: object, place: string, ancestors: Set<object>): Json {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotJson(
      `${place} is ${kindOf(value)}; return plain objects, arrays, strings, numbers, booleans and null`,
    );
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, copy(inner, `${place}.${key}`, ancestors)]));
}

/** What a value is, in words for a message. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
  const name = prototype?.constructor?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object' ? `a ${name}` : 'an object';
}

/** What was thrown, in at most 1,000 characters, without a stack: a stack holds paths of this machine. Never throws itself. */
export function describeThrown(thrown: unknown): string {
  try {
    const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return text.slice(0, 1_000);
  } catch {
    return 'something that cannot be shown';
  }
}
