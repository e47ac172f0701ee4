import type { Person } from '../../person/index.ts';
import type { Generator } from '../../random/index.ts';
import { inFirstPerson } from './first-person.ts';
import type { Narrator } from './narrator.ts';
import { shortened } from './shorten.ts';
import { uncapitalised, wordsOf } from './words.ts';

/** A taste of the person's as a clause, "I compare prices": how preferences show. Null for none that can be told without doubt. */
export function tasteOf({ preferences }: Person, narrator: Narrator, draw: Generator): string | null {
  if (preferences.length === 0) return null;
  const { sentence } = draw.pick(preferences);
  const bare = sentence.trim().replace(/[.!]+$/, '');
  const [first = ''] = wordsOf(bare);
  if (!/s$|n't$/.test(first) || wordsOf(bare).length < 3) return null;
  const told = shortened(
    inFirstPerson(/^(?:this|his|its|always)$/.test(first) ? bare : `The user ${uncapitalised(bare)}`, narrator),
    14,
  );
  return /^I(?:'m|'ve)? \w/.test(told) ? told : null;
}
