import type { Wish } from './wish.ts';
import { isContentWord, wordsOf } from './words.ts';

/** Words of a wish that is said again whole, at most. */
const mostWords = 9;

/** How a wish is named again in a sentence. */
export interface Again {
  /** `thing`: "a study plan". `question`: "how to season a dish", after "I still don't know". `deed`: "find a bar nearby", after "how do I". */
  as: 'thing' | 'question' | 'deed';
  text: string;
}

/**
 * A wish as one names it again: nobody says all of it twice. The whole where it is short, else up to a place where a phrase ends that can stand
 * alone; null where there is none, and the wish is better not named.
 */
export function namedAgain(wish: Wish): Again | null {
  const text = wish.text.replace(/[.!?\s]+$/, '');
  switch (wish.kind) {
    case 'thing': {
      if (/^(?:\p{L}+ing|help|support|advice|how)\b/u.test(text)) return null;
      const short = cutAt(text, afterNoun, 2);
      return short === null ? null : { as: 'thing', text: short };
    }
    case 'matter': {
      const open = /^(?:how|what|when|where|whom|who) to\b/.test(text);
      const short = cutAt(text.replace(/^if\b/, 'whether'), open ? afterVerb : afterClause, open ? 4 : 5);
      return short === null ? null : { as: 'question', text: short };
    }
    case 'deed': {
      const short = text.startsWith('not ') ? null : cutAt(text, afterVerb, 3);
      return short === null ? null : { as: 'deed', text: short };
    }
    default:
      return null;
  }
}

const afterNoun =
  /,? (?:for|with|without|that|which|who|before|after|until|because|while|despite|during|under|on|by|in|from) |[,:;] /g;
const afterClause = /,? (?:so that|because|when|while|before|after|until|although|if) |[,:;] /g;
const afterVerb =
  /,? (?:for|with|without|that|which|who|so that|before|after|until|because|when|while|despite|during|from|by|among|at|in|if) |[,:;] /g;

/** The whole when it is short, else as much as ends at the last fitting place; null where nothing of at least `least` words can stand alone. */
function cutAt(text: string, places: RegExp, least: number): string | null {
  if (wordsOf(text).length <= mostWords) return text;
  const parts = [...text.matchAll(places)].map(({ index }) => text.slice(0, index));
  return parts.findLast((part) => wordsOf(part).length <= mostWords && standsAlone(part, least)) ?? null;
}

function standsAlone(part: string, least: number): boolean {
  const words = wordsOf(part);
  const last = words.at(-1) ?? '';
  return (
    words.length >= least &&
    (isContentWord(last) || /^(?:kind|way|do|go|help)$/.test(last)) &&
    !/\p{L}ly$|\b(?:more|less|least|than)$/u.test(last) &&
    !/\b(?:between|both|either|whether)\b(?!.* (?:and|or) )/.test(part) &&
    !/\d$/.test(part)
  );
}
