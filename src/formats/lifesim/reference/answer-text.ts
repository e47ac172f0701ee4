import { jsonrepair } from 'jsonrepair';
import { closingOf, nextOpening } from '../../../model/index.ts';
import { isAnswerObject, parseAnswer, type AnswerObject, type AnswerValue } from './answer-value.ts';
import { stripped } from './python-number.ts';
import { tidied } from './tidy-json.ts';

/** The first fenced block that calls itself `json` in lower case. */
const fencedBlock = /```json([^]*?)```/;

/**
 * What the reference reads out of a judge's answer: the first block fenced as lower-case `json`, else the whole text; what is not JSON is cut to its
 * first brace or bracket and repaired. Several values in a row become a list, in which a value replaces one of the same shape before it and an empty
 * one gives way to the next. Null where nothing is read.
 */
export function readAnswer(output: unknown): AnswerValue {
  if (typeof output !== 'string') return null;
  const text = stripped(fencedBlock.exec(output)?.[1] ?? output);
  const whole = parseAnswer(text);
  if (whole !== undefined) return whole;
  const kept: AnswerValue[] = [];
  for (const value of valuesIn(text)) {
    const last = kept.at(-1);
    if (last !== undefined && (isEmpty(value) || isEmpty(last) || isSameShape(last, value))) {
      if (isEmpty(value)) continue;
      kept.pop();
    }
    kept.push(value);
  }
  return kept.length > 1 ? kept : (kept[0] ?? null);
}

/** The object that the reference takes values from: the answer, or the first element of a list; null where that is no object. */
export function answerObject(output: unknown): AnswerObject | null {
  const answer = readAnswer(output);
  const first = Array.isArray(answer) ? (answer[0] ?? null) : answer;
  return isAnswerObject(first) ? first : null;
}

/** The objects and arrays that stand in a text one after the other, each repaired where it must be. */
function* valuesIn(text: string): Generator<AnswerValue> {
  let start = nextOpening(text, 0);
  while (start >= 0) {
    const found = valueAt(text, start);
    if (found !== null) yield found.value;
    start = nextOpening(text, found?.end ?? start + 1);
  }
}

/** The value that begins at `start`, and where it ends; null where nothing can be made of it. */
function valueAt(text: string, start: number): { value: AnswerValue; end: number } | null {
  const closed = closingOf(text, start) + 1;
  const lastCloser = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  for (const end of [closed, lastCloser, text.length]) {
    if (end <= start) continue;
    const part = text.slice(start, end);
    const value = parseAnswer(part) ?? repaired(part);
    if (value !== undefined) return { value, end };
  }
  return null;
}

function repaired(part: string): AnswerValue | undefined {
  for (const text of [tidied(part), part]) {
    try {
      return parseAnswer(jsonrepair(text));
    } catch {
      // What cannot be repaired one way may be repaired the other.
    }
  }
  return undefined;
}

function isEmpty(value: AnswerValue): boolean {
  return (Array.isArray(value) && value.length === 0) || (isAnswerObject(value) && value.size === 0);
}

/** True for values of the same types, lists of the same length, objects of the same keys, all the way down. */
function isSameShape(one: AnswerValue, other: AnswerValue): boolean {
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => isSameShape(each, other[index]!))
    );
  }
  if (isAnswerObject(one)) {
    return (
      isAnswerObject(other) &&
      one.size === other.size &&
      [...one].every(([key, value]) => other.has(key) && isSameShape(value, other.get(key)!))
    );
  }
  return !Array.isArray(other) && (one === null || other === null ? one === other : typeof one === typeof other);
}
