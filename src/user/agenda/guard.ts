import type { Intention } from '../../journal/index.ts';
import { inFirstPerson } from './first-person.ts';
import type { Narrator } from './narrator.ts';
import { contentStems, sharesRun } from './words.ts';

/** Words in a row that count as saying a hidden text outright. */
const outright = 4;

/** What keeps the unspoken items unspoken. */
export interface Guard {
  /** True when `text` says an unspoken item outright. */
  betrays(text: string): boolean;
  /** True when `text` gives away more of an unspoken item than a hint may. */
  hintsTooMuch(text: string): boolean;
}

/** A guard over the implicit items of an intention; words of explicit items are free. */
export function guardOf({ checklist }: Intention, narrator: Narrator): Guard {
  const both = (text: string): string[] => [text, inFirstPerson(text, narrator)];
  const allowed = checklist.filter((item) => item.kind === 'explicit').flatMap((item) => both(item.text));
  const hidden = checklist.filter((item) => item.kind === 'implicit').map((item) => item.text);
  const free = new Set(allowed.flatMap(contentStems));
  return {
    betrays: (text) => hidden.flatMap(both).some((secret) => sharesRun(text, secret, allowed, outright)),
    hintsTooMuch: (text) => {
      const words = new Set(contentStems(text));
      return hidden.some((secret) => {
        const stems = contentStems(secret).filter((word) => !free.has(word));
        return stems.filter((word) => words.has(word)).length > Math.max(1, stems.length * 0.4);
      });
    },
  };
}
