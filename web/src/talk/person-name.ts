import type { Translate } from '../i18n/define-texts.ts';
import type { Told } from './told.ts';

/** The person's name, or what stands for it where none is known. */
export function personName(t: Translate<'somebody'>, { name }: Pick<Told, 'name'>): string {
  return name ?? t('somebody');
}

/** The first letters of a name's first and last words. */
export function initialsOf(name: string | null): string {
  const words = (name ?? '').split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  const letters = ends.map((word) => /\p{L}/u.exec(word)?.[0] ?? '');
  return letters.join('').toLocaleUpperCase('en') || '·';
}
