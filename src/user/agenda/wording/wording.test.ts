import { describe, expect, it } from 'vitest';
import { generatorFor } from '../../../random/index.ts';
import { expand, patternOf, waysThrough } from '../pattern.ts';
import * as wording from './index.ts';
import { registers, type Wordings } from './index.ts';

/** All wordings of the grammar, by name. */
function allWordings(): [string, Wordings][] {
  const found: [string, Wordings][] = [];
  const visit = (name: string, value: object): void => {
    if (Array.isArray((value as Wordings).plain)) found.push([name, value as Wordings]);
    else if (!Array.isArray(value))
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'object') visit(`${name}.${key}`, inner as object);
  };
  for (const [name, value] of Object.entries(wording)) visit(name, value);
  return found;
}

const waysIn = (wordings: Wordings): number =>
  registers
    .flatMap((register) => wordings[register] ?? [])
    .reduce((sum, each) => sum + waysThrough(patternOf(each).pieces), 0);

describe('the grammar', () => {
  it('can be read, and each way through it is a text that ends as sentences do', () => {
    for (const [name, wordings] of allWordings())
      for (const each of registers.flatMap((register) => wordings[register] ?? [])) {
        const draw = generatorFor(1, each);
        for (let drawn = 0; drawn < 40; drawn++) {
          const text = expand(patternOf(each).pieces, (keys) => draw.integer(0, keys.length - 1)).trim();
          expect(text, `${name}: ${each}`).toMatch(/(?:[.!?…]|\{\w*\})$/);
          expect(text, `${name}: ${each}`).not.toMatch(/[()|]|(?<!\.)\.\.(?!\.)|[.!?],|,\.|[?!]\.|,,/);
        }
      }
  });

  it('has many ways to say each of the things that are said most', () => {
    const { takeStep, takeNoun, missed, vague, follow, silence, silenceAgain, byeThank, byeContent, byeFedUp } =
      wording;
    for (const wordings of [takeStep, takeNoun, missed, vague, follow]) expect(waysIn(wordings)).toBeGreaterThan(40);
    for (const wordings of [silence, silenceAgain, byeThank, byeContent, byeFedUp])
      expect(waysIn(wordings)).toBeGreaterThan(300);
    expect(allWordings().reduce((sum, [, wordings]) => sum + waysIn(wordings), 0)).toBeGreaterThan(10_000);
  });

  it('refuses a bracket without its other half', () => {
    expect(() => patternOf('(a|b')).toThrow(SyntaxError);
    expect(() => patternOf('a|b)')).toThrow(SyntaxError);
    expect(waysThrough(patternOf('(a|b(|c|d)) (e|)').pieces)).toBe(8);
  });
});
