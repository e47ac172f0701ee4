import { expect, test } from 'vitest';
import { pythonFloat, pythonInt, stripped } from './python-number.ts';

// All values as Python 3.11 gives them; null where it raises.
test.each<[string, number | null]>([
  ['1', 1],
  [' 1 ', 1],
  ['\u30001\u0085', 1],
  ['+1', 1],
  ['-2', -2],
  ['1_000', 1000],
  ['1__0', null],
  ['_1', null],
  ['1_', null],
  ['01', 1],
  ['1.0', null],
  ['0.9', null],
  ['1/0', null],
  ['', null],
  ['true', null],
  ['1e1', null],
  ['0x1', null],
  ['\uff11', 1],
  ['\u0663', 3],
  ['\u{1d7d9}\u{1d7da}', 12],
  ['\u00b2', null],
  ['1 0', null],
  ['\ufeff1', null],
  ['--1', null],
  ['+ 1', null],
])('int(%j) is %j', (text, value) => {
  expect(pythonInt(text)).toBe(value);
});

test.each<[Parameters<typeof pythonInt>[0], number | null]>([
  [true, 1],
  [false, 0],
  [0.9, 0],
  [-0.9, 0],
  [2, 2],
  [null, null],
  [[1], null],
  [new Map([['a', 1]]), null],
  [NaN, null],
  [Infinity, null],
])('int() of the value %s is %j', (value, whole) => {
  expect(pythonInt(value)).toBe(whole);
});

test.each<[string, number | null]>([
  ['nan', NaN],
  ['-NaN', NaN],
  ['inf', Infinity],
  ['-Infinity', -Infinity],
  ['+infinity', Infinity],
  ['infin', null],
  ['1e1', 10],
  ['1E-2', 0.01],
  ['.5', 0.5],
  ['5.', 5],
  ['.', null],
  ['1_0.5', 10.5],
  ['1._5', null],
  ['1e1_0', 1e10],
  ['1e', null],
  ['0x3', null],
  ['4/5', null],
  [' 3 ', 3],
  ['\uff13.\uff15', 3.5],
  ['1e400', Infinity],
])('float(%j) is %j', (text, value) => {
  expect(pythonFloat(text)).toBe(value);
});

test.each<[Parameters<typeof pythonFloat>[0], number | null]>([
  [true, 1],
  [3.25, 3.25],
  [null, null],
  [['4'], null],
])('float() of the value %s is %j', (value, number) => {
  expect(pythonFloat(value)).toBe(number);
});

test('what is stripped is what Python strips: separators are, a byte order mark is not', () => {
  expect(stripped('\u001c\u0085\u00a0 x\u2029')).toBe('x');
  expect(stripped('\ufeffx')).toBe('\ufeffx');
});
