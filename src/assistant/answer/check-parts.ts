import type { Json } from '../../files/index.ts';

/** Largest memory an assistant may return: bytes of its JSON text in UTF-8. */
export const largestMemoryInBytes = 1_048_576;

/**
 * Most characters (UTF-16 units) of a text that an assistant returns, and of what it says about it: a thick book chapter. What is made of a text takes
 * time with its length, and may not hold up the other conversations of a run.
 */
export const longestReply = 200_000;

/** An object of JSON. */
export type JsonObject = { readonly [key: string]: Json };

/** True for an object that is no list. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with a text that is said; null for nothing. */
export function textProblem(text: string, name: string): string | null {
  return lengthProblem(text, name) ?? (isBlank(text) ? `${name} is an empty text; return null for silence` : null);
}

/** What is wrong with the length of a text. */
export function lengthProblem(text: string, name: string): string | null {
  if (text.length <= longestReply) return null;
  return `${name} is too long: ${text.length} characters, at most ${longestReply} are taken`;
}

/** What is wrong with the memory of an answer, if it has one. */
export function memoryProblem(value: JsonObject, name: string): string | null {
  if (value['memory'] === undefined) return null;
  const bytes = Buffer.byteLength(JSON.stringify(value['memory']));
  if (bytes <= largestMemoryInBytes) return null;
  return `${name}.memory is ${bytes} bytes of JSON; at most ${largestMemoryInBytes} are kept, so keep a summary`;
}

/** Names a key that should not be there. */
export function unknownKey(value: JsonObject, name: string, known: readonly string[]): string | null {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  return unknown === undefined ? null : `${name} returned the unknown key "${unknown}"; known are ${known.join(', ')}`;
}

/** True for a text of nothing but spaces. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
