import type { AnswerValue } from './answer-value.ts';

/** White space that Python strips from both ends of a text (`str.strip`). */
const space = '[\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const ends = new RegExp(`^${space}+|${space}+$`, 'g');

/** A text without white space at its ends, as Python strips it. */
export function stripped(text: string): string {
  return text.replace(ends, '');
}

/**
 * What Python's `int()` makes of a value: true is 1, a number is cut at its point, a text must be a whole number, though it may have a sign, spaces
 * around it, underscores between digits, and digits of any script. Null where Python raises.
 */
export function pythonInt(value: AnswerValue): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return Number.isFinite(value) ? Math.trunc(value) + 0 : null;
  if (typeof value !== 'string') return null;
  const text = plainDigits(stripped(value));
  return /^[+-]?\d+(?:_\d+)*$/.test(text) ? Number(text.replaceAll('_', '')) + 0 : null;
}

const decimal = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/;

/**
 * What Python's `float()` makes of a value: as {@link pythonInt}, and a text may be a decimal number, with an exponent or without, `inf`, `infinity`
 * or `nan` in any case. Null where Python raises.
 */
export function pythonFloat(value: AnswerValue): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = plainDigits(stripped(value)).toLowerCase();
  if (/^[+-]?nan$/.test(text)) return NaN;
  if (/^[+-]?inf(?:inity)?$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return decimal.test(text) ? Number(text.replaceAll('_', '')) : null;
}

/** The text with digits of all scripts as 0 to 9. Digits of one script stand in a row in Unicode, ten at a time. */
function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - before - 1))) before++;
    return String(before % 10);
  });
}
