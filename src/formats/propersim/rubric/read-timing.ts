import type { DoingWord } from '../prose/doings.ts';
import { clockText, weekdays } from '../../../person/index.ts';
import type { ClockMention } from '../prose/times.ts';
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

/** Reads the paragraph on timing. What names no time, and conditions, go to `unread`. */
export function readTiming(paragraph: string, words: readonly DoingWord[]): Timing {
  const timing: Timing = { open: [], closed: [], unread: [] };
  let last: readonly Moment[] = [];
  for (const sentence of sentencesOf(plainText(paragraph))) last = readSentence(sentence, { timing, words, last });
  return { ...timing, open: withoutRepeats(timing.open), closed: withoutRepeats(timing.closed) };
}

/**
 * Adds what a sentence says.
 * @param options.last the moments of the sentence before, which "then" means
 * @returns the moments that were named last
 */
function readSentence(
  sentence: string,
  { timing, words, last: before }: { timing: Timing; words: readonly DoingWord[]; last: readonly Moment[] },
): readonly Moment[] {
  let last = before;
  let days = '';
  let named = 0;
  const idle: string[] = [];
  for (const { text, stance, isSaid, isCondition } of stretchesOf(sentence)) {
    if (isCondition) {
      timing.unread.push({ field, text, reason: 'a condition that no rule reads' });
      named++;
      continue;
    }
    const isRest = otherTimes.test(text);
    if (isRest && stance === 'unwelcome')
      timing.closed.push({ days: weekdays, when: { from: 'up', to: 'bed' }, why: 'all other times', yields: true });
    if (isRest && stance === 'welcome')
      timing.unread.push({ field, text, reason: 'all other times: a word is tolerated then' });
    const { moments, guesses } = momentsIn(text, words, days);
    const meant = moments.length === 0 && meansThen.test(text) ? last : moments;
    if (stance === 'unwelcome') timing.open = timing.open.filter((moment) => !meant.includes(moment));
    timing[stance === 'welcome' ? 'open' : 'closed'].push(...meant);
    timing.unread.push(...guesses.map((clock) => guessed(text, clock)));
    if (moments.length > 0) last = moments;
    else days = text;
    if (meant.length === 0 && !isRest && isSaid && text.split(' ').length > 4) idle.push(text);
    named += meant.length + (isRest ? 1 : 0);
  }
  const unnamed = named === 0 ? [sentence] : idle;
  timing.unread.push(...unnamed.map((text) => ({ field, text, reason: 'no time was found in it' })));
  return last;
}

const otherTimes = /\b(?:other|outside|remaining|rest of the) (?:of )?(?:times?|these|those|that|hours?|day)\b/i;
const meansThen = /\b(?:then|(?:at|during) (?:that|this|those|these) times?)$/i;

function guessed(text: string, { minute, from, to }: ClockMention): Unread {
  return { field, text: text.slice(from, to), reason: `morning or evening is not said: read as ${clockText(minute)}` };
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
