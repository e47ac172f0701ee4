import type { Json } from '../../files/index.ts';
import type { AssistantPortrait, AssistantReply, Dimension, DimensionLevel } from '../contract.ts';
import { asJson, kindOf } from './as-json.ts';
import type { Checked } from './as-json.ts';

/** Largest memory an assistant may return: bytes of its JSON text in UTF-8. */
export const largestMemoryInBytes = 1_048_576;

/**
 * Most characters (UTF-16 units) of a reply's text, and of its intent: a thick book chapter. What is made of a reply takes time with its length, and
 * may not hold up the other conversations of a run.
 */
export const longestReply = 200_000;

const levels: readonly string[] = ['low', 'middle', 'high'] satisfies DimensionLevel[];

/**
 * Checks what a user's `reply` returned: text that is not blank, null, or `{text, intent?, memory?}`.
 * The value is a plain copy; the problem is one sentence that says what to return instead.
 */
export function checkReply(returned: unknown): Checked<string | null | AssistantReply> {
  if (returned === undefined) return { problem: 'reply returned undefined; return a text, or null for silence' };
  const json = asJson(returned, 'reply');
  if ('problem' in json) return json;
  const reply = json.value;
  if (reply === null) return { value: null };
  if (typeof reply === 'string') {
    const problem = textProblem(reply, 'reply');
    return problem === null ? { value: reply } : { problem };
  }
  if (!isObject(reply)) {
    return { problem: `reply returned ${kindOf(reply)}; return a text, null for silence, or {text, intent?, memory?}` };
  }
  const problem = unknownKey(reply, 'reply', ['text', 'intent', 'memory']) ?? replyProblem(reply);
  return problem === null ? { value: reply as unknown as AssistantReply } : { problem };
}

function replyProblem(reply: JsonObject): string | null {
  const { text, intent } = reply;
  if (text === undefined) return 'reply returned an object without text; set text to null for silence';
  if (text !== null && typeof text !== 'string')
    return `reply.text is ${kindOf(text)}; it must be a text, or null for silence`;
  if (intent !== undefined && (typeof intent !== 'string' || isBlank(intent))) {
    return 'reply.intent must be a sentence; leave it out where there is none';
  }
  return (
    (text === null ? null : textProblem(text, 'reply.text')) ??
    (intent === undefined ? null : lengthProblem(intent, 'reply.intent')) ??
    memoryProblem(reply, 'reply')
  );
}

function textProblem(text: string, name: string): string | null {
  return lengthProblem(text, name) ?? (isBlank(text) ? `${name} is an empty text; return null for silence` : null);
}

function lengthProblem(text: string, name: string): string | null {
  if (text.length <= longestReply) return null;
  return `${name} is too long: ${text.length} characters, at most ${longestReply} are taken`;
}

/**
 * Checks what a user's `portrait` returned: `{levels, memory?}` with low, middle or high per dimension name.
 * @param dimensions those of the request: other names are a problem
 */
export function checkPortrait(returned: unknown, dimensions: readonly Dimension[]): Checked<AssistantPortrait> {
  if (returned === undefined) return { problem: 'portrait returned undefined; return {levels: {}} to guess nothing' };
  const json = asJson(returned, 'portrait');
  if ('problem' in json) return json;
  const portrait = json.value;
  if (!isObject(portrait)) return { problem: `portrait returned ${kindOf(portrait)}; return {levels, memory?}` };
  const problem =
    unknownKey(portrait, 'portrait', ['levels', 'memory']) ??
    levelsProblem(portrait['levels'], dimensions) ??
    memoryProblem(portrait, 'portrait');
  return problem === null ? { value: portrait as unknown as AssistantPortrait } : { problem };
}

function levelsProblem(value: Json | undefined, dimensions: readonly Dimension[]): string | null {
  if (value === undefined || !isObject(value))
    return 'portrait.levels must be an object from dimension names to low, middle or high';
  const names = new Set(dimensions.map((dimension) => dimension.name));
  for (const [name, level] of Object.entries(value)) {
    if (!names.has(name)) return `portrait.levels has "${name}", which is no dimension of the request`;
    if (typeof level !== 'string' || !levels.includes(level)) {
      return `portrait.levels["${name}"] must be low, middle or high; leave it out where there is no guess`;
    }
  }
  return null;
}

function memoryProblem(value: JsonObject, name: string): string | null {
  if (value['memory'] === undefined) return null;
  const bytes = Buffer.byteLength(JSON.stringify(value['memory']));
  if (bytes <= largestMemoryInBytes) return null;
  return `${name}.memory is ${bytes} bytes of JSON; at most ${largestMemoryInBytes} are kept, so keep a summary`;
}

type JsonObject = { readonly [key: string]: Json };

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKey(value: JsonObject, name: string, known: readonly string[]): string | null {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  return unknown === undefined ? null : `${name} returned the unknown key "${unknown}"; known are ${known.join(', ')}`;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
