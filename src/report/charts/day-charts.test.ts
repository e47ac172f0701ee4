import { expect, test } from 'vitest';
import { curveChart, dayStrip, markKey, rateScatter, spanKey } from './index.ts';

const estimate = (mean: number, low: number, high: number) => ({ mean, interval: { low, high } });
const scale = { from: 0, to: 4 };

test('a curve has a band over its intervals and gaps where it is missing', () => {
  const points = [estimate(1, 0.5, 1.5), estimate(2, 2, 2), null, estimate(4, 3, 5), { mean: 3, interval: null }];
  const { markup } = curveChart({
    labels: ['0', '1', '2', '4', '7'],
    curves: [{ series: 'explicit', points }],
    reference: [3, 3, 3, null, 3],
    scale,
    label: 'x <y>',
  });
  // Five steps over 1000 units, 150 pixels for 0 to 4: the value 1 lies at 112.5, 2 at 75; what is above the scale at its end.
  expect(markup).toContain('<path class="band explicit" d="M100 93.8L300 75L300 75L100 131.3Z"/>');
  expect(markup).toContain('<path class="band explicit" d="M700 0L700 37.5Z"/>');
  expect(markup).toContain('<path class="path explicit" d="M100 112.5L300 75M700 0L900 37.5"/>');
  expect(markup.match(/class="dot/g)).toHaveLength(4);
  expect(markup).toContain('<path class="chance" d="M100 37.5L300 37.5L500 37.5M900 37.5"/>');
  expect(markup).toContain('aria-label="x &lt;y&gt;"');
});

test('a scatter gives those with nothing a lane of their own, below all others', () => {
  const { markup } = rateScatter({
    points: [
      { wished: 0.5, found: 0 },
      { wished: 0.5, found: 0.5 },
      { wished: 1, found: 24 },
      { wished: 0, found: 1 },
    ],
    label: 'x',
  });
  const heights = [...markup.matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(heights).toHaveLength(4);
  expect(heights[0]).toBeGreaterThan(Math.max(...heights.slice(1)));
  expect(heights[2]).toBeLessThan(heights[1]!);
  expect(markup).not.toContain('NaN');
  expect(markup).not.toContain('Infinity');
});

test('a strip puts stretches and marks where they belong, and cuts what sticks out', () => {
  const { markup } = dayStrip({
    scale: { from: 400, to: 1400 },
    doing: [{ from: 400, to: 900, kind: 'meal', title: 'a "b"' }],
    windows: [{ from: 300, to: 500, kind: 'protected', title: 'x' }],
    marks: [{ at: 650, kind: 'good', title: 'said' }],
    silence: [{ from: 1300, to: 1500, kind: 'faulted', title: 'y' }],
    label: 'x',
  });
  expect(markup).toContain(
    '<rect class="span meal" x="0%" y="0" width="50%" height="16"><title>a &quot;b&quot;</title>',
  );
  expect(markup).toContain('<rect class="span protected" x="0%" y="20" width="10%"');
  expect(markup).toContain('<rect class="span faulted" x="90%" y="56" width="10%"');
  expect(markup).toContain('<svg x="25%" y="42"');
  expect([...markup.matchAll(/>(\d+:00)</g)].map(([, time]) => time)).toEqual(['8:00', '12:00', '16:00', '20:00']);
});

test('they hold no colours and no styles of their own', () => {
  const drawn = [
    curveChart({
      labels: ['1'],
      curves: [{ series: 'plain', points: [estimate(1, 0, 2)] }],
      reference: [1],
      scale,
      label: 'x',
    }),
    rateScatter({ points: [], label: 'x' }),
    dayStrip({
      scale: { from: 0, to: 1440 },
      doing: [],
      windows: [],
      marks: [{ at: 1, kind: 'bad', title: '' }],
      silence: [],
      label: 'x',
    }),
    markKey('unknown'),
    spanKey('away'),
  ];
  for (const { markup } of drawn) expect(markup).not.toMatch(/ (fill|stroke|style|on\w+)=|#[0-9a-f]{3}|NaN/);
});
