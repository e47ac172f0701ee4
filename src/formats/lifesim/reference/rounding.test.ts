import { expect, test } from 'vitest';
import { pythonFloatText, roundedToTenth } from './rounding.ts';

// As json.dumps(float(numpy.round(x, 1))) writes them: Python 3.11, NumPy 2.4.
test.each<[number, string]>([
  [31.25, '31.2'],
  [80.35, '80.4'],
  [0.25, '0.2'],
  [0.35, '0.4'],
  [0.05, '0.0'],
  [0.15, '0.2'],
  [2.675, '2.7'],
  [200 / 3, '66.7'],
  [100, '100.0'],
  [31, '31.0'],
  [0, '0.0'],
  [-0.04, '-0.0'],
  [-31.25, '-31.2'],
  [123456789.05, '123456789.0'],
  [1e16, '1e+16'],
  [1.5e16, '1.5e+16'],
  [1e300, '1e+300'],
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  [-Infinity, '-Infinity'],
])('%d is written as %s', (value, text) => {
  expect(pythonFloatText(roundedToTenth(value))).toBe(text);
});
