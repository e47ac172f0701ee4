import { expect, test } from 'vitest';
import { contradicts } from './contradicts.ts';
import { bundledDesireFiles, readDesires } from './read-desires.ts';

const sober = { claims: ['drinks no alcohol'], denies: [] };
const drunk = { claims: [], denies: ['drinks no alcohol'] };
const other = { claims: ['cooks well'], denies: ['cannot cook'] };

test('two entries contradict each other when one denies what the other claims, in either order', () => {
  expect([contradicts(sober, drunk), contradicts(drunk, sober)]).toEqual([true, true]);
  expect([contradicts(sober, sober), contradicts(sober, other), contradicts(drunk, other)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('no entry of the pool contradicts itself, and some pairs contradict each other', () => {
  const { desires } = readDesires(bundledDesireFiles());
  expect(desires.filter((desire) => contradicts(desire, desire)).map(({ id }) => id)).toEqual([]);
  const [wine, bar] = ['dining-wine-boss-present', 'dining-late-bar-hunger'].map((id) =>
    desires.find((desire) => desire.id === id)!,
  );
  expect(contradicts(wine!, bar!)).toBe(true);
});
