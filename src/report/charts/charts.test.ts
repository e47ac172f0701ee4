import { expect, test } from 'vitest';
import { intervalStrip, lifeLine, partKey, seriesKey, shareBar, stripAxis } from './index.ts';

const scale = { from: 0, to: 100 };
const estimate = (mean: number, low?: number, high?: number) => ({
  mean,
  interval: low === undefined || high === undefined ? null : { low, high },
  people: 2,
  conversations: 4,
});

test('a strip puts each estimate in its lane; one without interval has a mark only, a missing one nothing', () => {
  const { markup } = intervalStrip({
    marks: [
      { series: 'explicit', estimate: estimate(42.5, 30, 60) },
      { series: 'implicit', estimate: estimate(10) },
      { series: 'plain', estimate: null },
    ],
    scale,
    label: 'a "label" <x>',
  });
  expect(markup).toContain('height="66"');
  expect(markup).toContain('<line class="interval" x1="30%" x2="60%" y1="11" y2="11"/><svg x="42.5%" y="11"');
  expect(markup).toContain('<g class="mark implicit"><svg x="10%" y="33"');
  expect(markup.match(/class="mark/g)).toHaveLength(2);
  expect(markup).toContain('aria-label="a &quot;label&quot; &lt;x&gt;"');
});

test('a bar is whole: its parts touch and end at 100 %', () => {
  const parts = [
    { series: 'satisfied', count: 1 },
    { series: 'gave-up', count: 0 },
    { series: 'broken', count: 2 },
  ];
  const { markup } = shareBar({ parts, label: 'x' });
  expect(
    [...markup.matchAll(/<rect class="part (\S+)" x="(\S+)%" y="0" width="(\S+)%"/g)].map((found) => found.slice(1)),
  ).toEqual([
    ['satisfied', '0', '33.33'],
    ['broken', '33.33', '66.67'],
  ]);
  expect(shareBar({ parts: [], label: 'x' }).markup).not.toContain('NaN');
});

test('a line has a gap where an estimate is missing, and few enough numbers for a phone', () => {
  const points = Array.from({ length: 30 }, (_, index) => ({
    event: index + 1,
    estimate: index === 1 ? null : estimate(50, 40, 60),
  }));
  const { markup } = lifeLine({ points, scale, chance: 33.3, label: 'x' });
  expect(markup.match(/class="path"/g)).toHaveLength(27);
  expect(markup.match(/class="point"/g)).toHaveLength(29);
  expect(markup.match(/text-anchor="middle">/g)!.length).toBeLessThanOrEqual(6);
  expect(markup).toContain('class="chance"');
  const [alone] = points;
  expect(lifeLine({ points: [alone!], scale, chance: null, label: 'x' }).markup).not.toMatch(/NaN|class="chance"/);
});

test('charts hold no colours and no styles of their own, so that both palettes and the policy hold', () => {
  const drawn = [
    intervalStrip({ marks: [{ series: 'explicit', estimate: estimate(1, 0, 2) }], scale, label: 'x' }),
    shareBar({ parts: [{ series: 'satisfied', count: 1 }], label: 'x' }),
    lifeLine({ points: [{ event: 1, estimate: estimate(1, 0, 2) }], scale, chance: 3, label: 'x' }),
    stripAxis(scale, ' %'),
    seriesKey('implicit'),
    partKey('broken'),
  ];
  for (const { markup } of drawn) expect(markup).not.toMatch(/ (fill|stroke|style|on\w+)=|#[0-9a-f]{3}/);
});
