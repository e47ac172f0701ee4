import { expect, test } from 'vitest';
import { differenceDot, differenceRanks, gainKey, intervalStrip } from './index.ts';

const scale = { from: -50, to: 50 };

test('a difference is a stem from zero, with a shape that says which way', () => {
  const { markup } = differenceDot({ value: 25, gain: 'gain', scale, label: 'a "label" <x>' });
  expect(markup).toContain('<line class="zero" x1="50%" x2="50%"');
  expect(markup).toContain('<g class="difference gain"><line class="stem" x1="50%" x2="75%"');
  expect(markup).toContain('aria-label="a &quot;label&quot; &lt;x&gt;"');
  expect(differenceDot({ value: 0, gain: null, scale, label: 'x' }).markup).not.toContain('difference');
  const shapes = (['gain', 'loss', 'same'] as const).map((gain) => gainKey(gain).markup);
  expect(new Set(shapes).size).toBe(3);
});

test('many stand side by side above and below zero, those beyond the scale at its end', () => {
  const { markup } = differenceRanks({
    differences: [
      { value: 500, gain: 'gain' },
      { value: 0, gain: 'same' },
      { value: -25, gain: 'loss' },
      { value: -50, gain: 'loss' },
    ],
    scale,
    label: 'x',
  });
  const stems = [...markup.matchAll(/class="stem" x1="([\d.]+)%" x2="[\d.]+%" y1="([\d.]+)" y2="([\d.]+)"/g)];
  expect(stems.map((found) => found.slice(1).map(Number))).toEqual([
    [12.5, 68, 8],
    [37.5, 68, 68],
    [62.5, 68, 98],
    [87.5, 68, 128],
  ]);
  expect(markup).toContain('>−50<');
  expect(differenceRanks({ differences: [], scale, label: 'x' }).markup).not.toContain('NaN');
});

test('intervals around zero have a line at zero where it is asked for', () => {
  const marks = [{ series: 'plain', estimate: { mean: -10, interval: { low: -20, high: 5 } } }] as const;
  expect(intervalStrip({ marks, scale, label: 'x', zero: true }).markup).toContain(
    '<line class="zero" x1="50%" x2="50%" y1="0" y2="22"/>',
  );
  expect(intervalStrip({ marks, scale, label: 'x' }).markup).not.toContain('zero');
});
