import type { Json } from '../../files/index.ts';
import type { AssistantPortrait, AssistantReply, Dimension, DimensionLevel } from '../contract.ts';
import { asJson, kindOf } from './as-json.ts';
import type { Checked } from './as-json.ts';
import {
  isBlank,
  isObject,
  lengthProblem,
  memoryProblem,
  textProblem,
  unknownKey,
  type JsonObject,
} from './check-parts.ts';

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
