import { describe, expect, it } from 'vitest';
import { hintsAt } from './hints.ts';
import type { Narrator } from './narrator.ts';
import { hints } from './wording/index.ts';

const she: Narrator = { names: [], pronoun: 'she' };
const told = (text: string, spoken: readonly string[] = []) =>
  hintsAt([{ number: 1, kind: 'implicit', text }], { narrator: she, spoken, explicit: [] });

describe('hintsAt', () => {
  it('names people of her own and things that anybody worries about', () => {
    expect(
      told('Would rather not give her son the satisfaction of being proved right about the swimming pool')[0],
    ).toMatchObject({
      named: 'my son',
      wordings: hints.person,
    });
    expect(told('Has to be at her stall early, with her hair done')[0]).toMatchObject({
      named: 'my stall',
      wordings: hints.thing,
    });
  });

  it('says what kind of thing it is in words of its own', () => {
    expect(told('Cannot afford the second instalment before summer').map(({ wordings }) => wordings)).toEqual([
      hints.money,
    ]);
    expect(told('Has perhaps two minutes before the bowl is served').map(({ wordings }) => wordings)).toContain(
      hints.time,
    );
  });

  it.each([
    'Can take in short pieces, reading in the dark with a child on one arm',
    'Needs something to try right here on the bench',
    'Is told about the women on the next bench',
    'Hopes that the thought of the hour will pass',
    'Tells others that her late father kept the promise',
  ])('has no cryptic word for “%s”', (text) => {
    for (const { named } of told(text)) expect(named).toBe('');
  });

  it('never names what was named before', () => {
    expect(
      told('Would rather not let her son down over the wedding', ['My son is with me.']).map(({ named }) => named),
    ).not.toContain('my son');
  });
});
