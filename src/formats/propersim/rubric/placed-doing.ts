import type { Doing, DoingMention } from '../prose/doings.ts';
import { minutesOf } from '../prose/numbers.ts';
import type { ClockMention } from '../prose/times.ts';
import type { Moment } from './moment.ts';

/** A moment with its place in the text. */
export interface Placed {
  from: number;
  to: number;
  when: Moment['when'];
}

/** Minutes between which a meal or a nap is had; a clock among them that follows the word says when. */
const usual: Readonly<Partial<Record<Doing['kind'], readonly [number, number]>>> = {
  breakfast: [240, 660],
  lunch: [630, 930],
  dinner: [1020, 1290],
  nap: [660, 1080],
};

const lead =
  /\b(right after|just after|shortly after|straight after|after|following|once|when done with|finish(?:ed|ing)?|(?:right |just |shortly )?before|prior to|ahead of|until|till|while|during|when|as|over|at|with|in|on|for|of)\s+(?:(?:my|the|his|her|their|our|a|an|i|i'm|i am|she|he|they|we|it|is|are|am|has|have|had|finish\w*|starts?|begins?|done|with|get|getting|go|daily|short|quick|usual|first|own|online|morning|evening|afternoon|early|late|family|\d+|few|short)\s+)*$/;

/** Whether a mention means the activity itself or the time before or after it; null where a clock beside it says it more exactly. */
export function placedDoing(lower: string, mention: DoingMention, clocks: readonly ClockMention[]): Placed | null {
  const before = lower.slice(0, mention.from);
  const [whole = '', word = ''] = lead.exec(before) ?? [];
  const said = relationOf(word);
  const { doing } = mention;
  if (said === 'during' && (doing.kind === 'bed' || clocks.some((clock) => isExact(lower, mention, clock))))
    return null;
  const isMorning = doing.kind === 'getting up' && (said === 'during' || /\bfirst\b/.test(before.slice(-60)));
  const minutes = minutesOf(lower.slice(Math.max(0, mention.from - 45), mention.to)) ?? 60;
  return {
    from: mention.from - whole.length,
    to: mention.to,
    when: { relation: isMorning ? 'after' : said, doing, minutes },
  };
}

function relationOf(word: string): 'during' | 'before' | 'after' {
  if (/after|following|once|done|finish/.test(word)) return 'after';
  return /before|prior|ahead|until|till/.test(word) ? 'before' : 'during';
}

/** "Lunch, at 12:15", "nap time (1 to 2 pm)". */
function isExact(lower: string, mention: DoingMention, { from, minute }: ClockMention): boolean {
  if (from < mention.to) return false;
  const gap = lower.slice(mention.to, from);
  const range = usual[mention.doing.kind];
  const fits = range === undefined ? gap.includes('(') : minute >= range[0] && minute <= range[1];
  return fits && /^[\s,(]*(?:i\.?e\.?|so|say|that is|namely)?[\s,(]*$/.test(gap);
}
