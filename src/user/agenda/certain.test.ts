import { describe, expect, it } from 'vitest';
import { toldForCertain } from './certain.ts';
import type { Narrator } from './narrator.ts';

const tomasz: Narrator = { names: ['Tomasz'], pronoun: 'he' };
const marta: Narrator = { names: ['Marta'], pronoun: 'she' };
const unknown: Narrator = { names: [], pronoun: null };

describe('toldForCertain', () => {
  it.each<[string, Narrator, string]>([
    ['Tomasz left his bag on the tram', tomasz, 'I left my bag on the tram'],
    ['His mother turns eighty, and he orders the dinner', tomasz, 'My mother turns eighty, and I order the dinner'],
    ['Marta promised her brother a cake', marta, 'I promised my brother a cake'],
    ['The sauce that took her two days has burnt', marta, 'The sauce that took me two days has burnt'],
    ['The stallholder gave her the form', marta, 'The stallholder gave me the form'],
    ['A very old woman asked Marta the way', marta, 'A very old woman asked me the way'],
    ['The boy has beaten Marta in eleven moves', marta, 'The boy has beaten me in eleven moves'],
    ['The user has an examination in May', unknown, 'I have an examination in May'],
    ['The examination starts at nine', tomasz, 'The examination starts at nine'],
  ])('turns “%s”', (sentence, narrator, told) => {
    expect(toldForCertain(sentence, narrator)).toBe(told);
  });

  it.each<[string, Narrator]>([
    ['Tomasz walks him up and down the corridor in his socks', tomasz],
    ['The boy held on to his collar with both hands', tomasz],
    ['His son offered to read it out to him', tomasz],
    ['The adviser asked Pavel whether he had told his parents', tomasz],
    ['Marta found her mother, insisting that she must collect the children', marta],
    ['Marta took her by the arm', marta],
    ['The inspector had a machine on his belt', tomasz],
    ['Tomasz has nodded back to him for years', tomasz],
    ['Marta put out some seeds and since then has had breakfast in company', marta],
    ['In the row in front people are wiping their eyes', unknown],
    ['He and she have not spoken since', unknown],
    ['Finishes tasks days before they are due', tomasz],
    ['The user feels uneasy when sitting still and keeps going long', unknown],
    ['The user sticks to known dishes and quietly shuns strange ones', tomasz],
  ])('leaves “%s” untold', (sentence, narrator) => {
    expect(toldForCertain(sentence, narrator)).toBeNull();
  });
});
