import type { DoingWord } from '../prose/doings.ts';
import { clockText } from '../../../person/index.ts';
import { plainText, sentencesOf } from '../prose/plain-text.ts';
import type { Unread } from '../unread.ts';
import { criteriaFields } from '../persona.ts';
import type { Moment } from './moment.ts';
import { momentsIn } from './moments-in.ts';
import { stretchesOf } from './stance.ts';

/** When somebody may be spoken to and when not, as the paragraph on timing names it. */
export interface Timing {
  open: Moment[];
  closed: Moment[];
  unread: Unread[];
}

const field = criteriaFields.timing;

/** Reads the paragraph on timing. Sentences without a time and conditions go to `unread`. */
export function readTiming(paragraph: string, words: readonly DoingWord[]): Timing {
  const timing: Timing = { open: [], closed: [], unread: [] };
  let last: readonly Moment[] = [];
  for (const sentence of sentencesOf(plainText(paragraph))) {
    let named = 0;
    let days = '';
    const conditions: string[] = [];
    for (const { text, stance, isCondition } of stretchesOf(sentence)) {
      if (isCondition) {
        conditions.push(text);
        continue;
      }
      if (/\b(?:other|outside|remaining|rest of the) (?:of )?(?:times?|these|those|that|hours?|day)\b/i.test(text)) {
        timing.unread.push({ field, text, reason: 'all other times: outside of the stated ones a word is tolerated' });
      }
      const { moments, guesses } = momentsIn(text, words, days);
      if (moments.length === 0) days = text;
      else last = moments;
      const meant =
        moments.length === 0 && /\b(?:then|(?:at|during) (?:that|this|those|these) times?)$/i.test(text)
          ? last
          : moments;
      if (stance === 'unwelcome') timing.open = timing.open.filter((moment) => !meant.includes(moment));
      timing[stance === 'welcome' ? 'open' : 'closed'].push(...meant);
      named += meant.length;
      for (const { minute, from, to } of guesses) {
        timing.unread.push({
          field,
          text: text.slice(from, to),
          reason: `morning or evening is not said: read as ${clockText(minute)}`,
        });
      }
    }
    for (const text of conditions) timing.unread.push({ field, text, reason: 'a condition that no rule reads' });
    if (named === 0 && conditions.length === 0)
      timing.unread.push({ field, text: sentence, reason: 'no time was found in it' });
  }
  return { ...timing, open: withoutRepeats(timing.open), closed: withoutRepeats(timing.closed) };
}

/** Two sentences often name the same moment. */
function withoutRepeats(moments: readonly Moment[]): Moment[] {
  const seen = new Set<string>();
  return moments.filter(({ days, when }) => {
    const key = JSON.stringify([days, when]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
