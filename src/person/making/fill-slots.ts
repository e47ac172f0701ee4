import type { Gender } from '../sampled-person.ts';

const pronouns: Readonly<Record<Gender, Readonly<Record<string, string>>>> = {
  female: { they: 'she', them: 'her', their: 'her', themself: 'herself', aunt: 'aunt' },
  male: { they: 'he', them: 'him', their: 'his', themself: 'himself', aunt: 'uncle' },
  nonbinary: { they: 'they', them: 'them', their: 'their', themself: 'themself', aunt: 'relative' },
};

/** Verbs that follow {they}, in the form for one person who is "she" or "he". */
const singular: Readonly<Record<string, string>> = {
  have: 'has',
  were: 'was',
  are: 'is',
  know: 'knows',
  live: 'lives',
};

/**
 * Puts words into the slots of a text: {they}, {them}, {their}, {themself}, {aunt} (or uncle), verbs after {they} ({have}, {were}, {are}, {know}, {live}), and
 * the words given.
 * @throws RangeError when a slot has no word
 */
export function fillSlots(text: string, gender: Gender, words: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const verb = slot in singular ? (gender === 'nonbinary' ? slot : singular[slot]) : undefined;
    const word = words[slot] ?? pronouns[gender][slot] ?? verb;
    if (word === undefined) throw new RangeError(`nothing is there for {${slot}} in ${JSON.stringify(text)}`);
    return word;
  });
}
