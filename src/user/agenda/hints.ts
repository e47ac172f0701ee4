import type { SubIntent } from '../../journal/index.ts';
import { inFirstPerson } from './first-person.ts';
import type { Narrator } from './narrator.ts';
import { isBaseVerb, isInflectedVerb } from './verbs.ts';
import { contentStems, isContentWord, stem, wordsOf } from './words.ts';

/** Share of an unspoken item's content words that all hints together may give away. */
const mostGivenAway = 0.4;

/**
 * What an indirect remark about one of the items that are never said may name: at most two of its content words, as a noun phrase, and
 * together with what was said before at most 40 % of them. Null where there is no such phrase.
 */
export function hintPhrase(
  items: readonly SubIntent[],
  options: { narrator: Narrator; spoken: readonly string[]; explicit: readonly string[] },
): string | null {
  const { narrator, spoken, explicit } = options;
  const saidStems = new Set(spoken.flatMap(contentStems));
  const freeStems = new Set(explicit.flatMap(contentStems));
  for (const item of items) {
    const all = contentStems(item.text);
    const given = all.filter((word) => saidStems.has(word) && !freeStems.has(word)).length;
    const room = Math.min(2, Math.floor(all.length * mostGivenAway) - given);
    const phrase = room < 1 ? null : nounPhrase(inFirstPerson(item.text, narrator), room);
    if (phrase !== null && !contentStems(phrase).every((word) => saidStems.has(word))) return phrase;
  }
  return null;
}

/** "my brother", "the two girls": the first noun phrase with at most `room` content words; null where none is sure. */
function nounPhrase(text: string, room: number): string | null {
  const clauses = text.match(/[^,.;:!?()]+/g) ?? [];
  for (const clause of clauses) {
    const words = clause.trim().split(/\s+/);
    for (const [at, word] of words.entries()) {
      if (!/^(?:my|the)$/i.test(word)) continue;
      const found = phraseAt(words, at, room);
      if (found !== null) return found;
    }
  }
  return null;
}

function phraseAt(words: readonly string[], at: number, room: number): string | null {
  const phrase = [words[at]!.toLowerCase()];
  let contents = 0;
  for (const word of words.slice(at + 1)) {
    const lower = wordsOf(word)[0] ?? '';
    if (/^(?:own|other|two|three|four|last|next|first|one)$/.test(lower)) {
      if (contents > 0) break;
      phrase.push(word);
      continue;
    }
    if (!isContentWord(lower) || /['’]s$/.test(word)) {
      if (/['’]s$/.test(word)) return null;
      break;
    }
    if (contents > 0 && (isInflectedVerb(lower) || (isBaseVerb(lower) && (phrase.at(-1) ?? '').endsWith('s')))) break;
    if (contents === room) return contents > 0 && /^(?:ly|ed)$/.test(stem(lower).slice(-2)) ? phrase.join(' ') : null;
    phrase.push(word);
    contents++;
  }
  const last = wordsOf(phrase.at(-1) ?? '')[0] ?? '';
  if (
    contents === 0 ||
    /^(?:other|last|next|first|own|young|old|dear\w*|small\w*|short|long|new|whole|thought|fact|way|day|time|rest|user|end|thing)$/.test(
      last,
    )
  )
    return null;
  return phrase.join(' ').replace(/['’"“”]+$/, '');
}
