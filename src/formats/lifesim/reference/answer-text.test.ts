import { describe, expect, test } from 'vitest';
import { answerObject, readAnswer } from './answer-text.ts';
import { isAnswerObject, type AnswerValue } from './answer-value.ts';

/** Objects as lists of pairs, since their order counts. */
function plain(value: AnswerValue): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return isAnswerObject(value) ? { pairs: [...value].map(([key, each]) => [key, plain(each)]) } : value;
}

const pairs = (...list: [string, unknown][]) => ({ pairs: list });

describe('which part of the text counts', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing', '', null],
    ['white space', ' \n\t', null],
    ['no text', null, null],
    ['a number in the place of the text', 4, null],
    ['the whole text', ' {"a": 1} ', pairs(['a', 1])],
    [
      'the first fenced block, though it be a draft',
      '```json\n{"a": 1}\n```\nNo:\n```json\n{"a": 0}\n```',
      pairs(['a', 1]),
    ],
    ['a block fenced in capitals is none, the text around it is cut', 'So:\n```JSON\n{"a": 1}\n```', pairs(['a', 1])],
    ['a block without a name is none either', '```\n{"a": 1}\n```', pairs(['a', 1])],
    [
      'a block without an end is none, what is cut off is repaired',
      '```json\n{"a": 1, "b": {"c": 0',
      pairs(['a', 1], ['b', pairs(['c', 0])]),
    ],
    ['text around it', 'Sure! {"a": 1} Hope this helps.', pairs(['a', 1])],
    ['text without JSON', 'I cannot judge this.', null],
    ['a bracket in the text before it comes first', 'As [User] said: {"a": 1}', [['User'], pairs(['a', 1])]],
    ['a list', '[{"a": 1}, {"a": 0}]', [pairs(['a', 1]), pairs(['a', 0])]],
  ])('%s', (_, output, value) => {
    expect(plain(readAnswer(output))).toEqual(value);
  });
});

describe('several values in a row, as json_repair joins them', () => {
  test.each<[string, string, unknown]>([
    ['one of the same shape replaces the one before', '{"rating": 4} {"rating": 5}', pairs(['rating', 5])],
    ['one with other types does not', '{"rating": 4} {"rating": "5"}', [pairs(['rating', 4]), pairs(['rating', '5'])]],
    ['one with other keys does not', '{"a": 1}\n{"b": 1}', [pairs(['a', 1]), pairs(['b', 1])]],
    ['an empty one gives way to the next', '{} {"a": 1}', pairs(['a', 1])],
    ['an empty one behind counts for nothing', '{"a": 1} {}', pairs(['a', 1])],
  ])('%s', (_, output, value) => {
    expect(plain(readAnswer(output))).toEqual(value);
  });
});

describe('what is repaired', () => {
  test.each<[string, string, unknown]>([
    [
      'single quotes, words of Python, a comma too many',
      "{'a': True, 'b': None, 'c': False,}",
      pairs(['a', true], ['b', null], ['c', false]),
    ],
    ['words in capitals', '{"a": TRUE, "b": Null}', pairs(['a', true], ['b', null])],
    ['keys without quotes', '{a: 1}', pairs(['a', 1])],
    ['typographic quotes', '{“a”: 1}', pairs(['a', 1])],
    ['a comma too few', '{"a": 1 "b": 0}', pairs(['a', 1], ['b', 0])],
    ['a colon too few', '{"a" 1}', pairs(['a', 1])],
    ['commas too many', '{"a": 1,, "b": 0}', pairs(['a', 1], ['b', 0])],
    ['semicolons', '{"a": 1; "b": 0}', pairs(['a', 1], ['b', 0])],
    ['comments', '{"a": 1, // met, as {said}\n"b": 0 /* not met */}', pairs(['a', 1], ['b', 0])],
    ['braces too many', '{"a": 1}}', pairs(['a', 1])],
    ['a fraction is a text', '{"a": 1/0, "b": 1}', pairs(['a', '1/0'], ['b', 1])],
    ['a remark behind a number', '{"rating": 4 (good), "b": 1}', pairs(['rating', 4], ['b', 1])],
    ['a remark behind the last number', '{"rating": 4 out of 5}', pairs(['rating', 4])],
    ['a plus sign', '{"a": +1}', pairs(['a', '+1'])],
    ['not a number, which Python reads as JSON', '{"rating": NaN}', pairs(['rating', 'NaN'])],
    ['quotes inside a key', '{"says "hi" first": 1}', pairs(['says "hi" first', 1])],
    ['an apostrophe in a key', `{"it's": 1}`, pairs(["it's", 1])],
    ['line breaks in a text', '{"a": "x\ny"}', pairs(['a', 'x\ny'])],
    ['dots for more', '{"a": 1, ...}', pairs(['a', 1])],
    ['an odd quote, and text behind', `{'says "x': 1} so far`, pairs(['says "x', 1])],
  ])('%s', (_, output, value) => {
    expect(plain(readAnswer(output))).toEqual(value);
  });

  test('marks inside texts are left alone', () => {
    const answer = { 'one, two;; three: +1 TRUE 4/5 // x': 'a,, b; 1 (c), {d}' };
    expect(plain(readAnswer(`Here: {'x': 1, ${JSON.stringify(answer).slice(1)}`))).toEqual(
      pairs(['x', 1], ...Object.entries(answer)),
    );
  });
});

describe('keys', () => {
  test('keep their order, whatever they look like; the last value of a key counts, at its first place', () => {
    expect(plain(readAnswer('{"b": 1, "1": 0, "__proto__": 1, "b": 0}'))).toEqual(
      pairs(['b', 0], ['1', 0], ['__proto__', 1]),
    );
  });

  test('keep their escapes', () => {
    expect(plain(readAnswer('{"a\\"b": 1, "\\u00e9\\\\": 0, "": 1}'))).toEqual(pairs(['a"b', 1], ['é\\', 0], ['', 1]));
  });
});

test.each<[string, string, string[] | null]>([
  ['an object', '{"a": 1}', ['a']],
  ['the first element of a list', '[{"a": 1}, {"b": 1}]', ['a']],
  ['an empty list', '[]', null],
  ['a list that begins with no object', '[[{"a": 1}]]', null],
  ['a bare number', '5', null],
])('values are taken from %s', (_, output, keys) => {
  const object = answerObject(output);
  expect(object === null ? null : [...object.keys()]).toEqual(keys);
});
