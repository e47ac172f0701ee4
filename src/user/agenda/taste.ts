import type { Person } from '../../person/index.ts';
import type { Generator } from '../../random/index.ts';
import { toldForCertain } from './certain.ts';
import type { Narrator } from './narrator.ts';
import { uncapitalised, wordsOf } from './words.ts';

/** A taste of the person's as a clause, "I compare prices": how preferences show. Null for none that can be told without doubt. */
export function tasteOf({ preferences }: Person, narrator: Narrator, draw: Generator): string | null {
  if (preferences.length === 0) return null;
  const { sentence } = draw.pick(preferences);
  const bare = sentence.trim().replace(/[.!]+$/, '');
  const [first = ''] = wordsOf(bare);
  if (!/s$|n't$/.test(first) || wordsOf(bare).length < 3) return null;
  const about = /^(?:this|his|its|always)$/.test(first) ? bare : `The user ${uncapitalised(bare)}`;
  const told = toldForCertain(about, narrator);
  if (told === null || wordsOf(told).length > 14) return null;
  return sayable.test(told) && !unsaid.test(told) ? told : null;
}

/** What one tells of oneself in passing, so that an answer fits. */
const sayable =
  /^I(?:'m)? (?:prefer|like|want|avoid|dislike|choose|eat|learn|ask|plan|check|put|love|enjoy|follow|arrive|trust|listen|drink|read|use|live|work|need|get|have|own|never|always|usually|quickly|at) \w/;
/** What people show but do not announce. */
const unsaid =
  /\b(?:feelings|praise\w*|effort|reveal|blossom|lonely|hurt|sympathy|irritated|recognised|noticed|mistakes|behind a closed|courteous|indifferent|jokes|interest in)\b/;
