import type { ActivityKind } from '../../../person/index.ts';
import { hobbyWords } from './hobby-words.ts';

/** What somebody does, as far as a text tells: a kind of activity, or one of the moments that only texts speak of. */
export interface Doing {
  kind: ActivityKind | 'free' | 'meals' | 'breaks' | 'nap' | 'getting up' | 'bed';
  /** Its name for `kind` hobby, else null. */
  hobby: string | null;
}

/** A pattern and what it means; the pattern is matched in lower case from the start of a word. */
export interface DoingWord {
  pattern: string;
  doing: Doing;
  /** True for a person's own words, which go before common ones. */
  isOwn?: boolean;
}

/** A mention of something that is done. */
export interface DoingMention {
  doing: Doing;
  /** Its place in the text. */
  from: number;
  to: number;
}

const word = (kind: Doing['kind'], pattern: string): DoingWord => ({ pattern, doing: { kind, hobby: null } });

const moments: readonly DoingWord[] = [
  word(
    'getting up',
    'wak(?:e|es|ing)(?: up)?\\b(?! us| me)|wake-up|get(?:s|ting)? up|gotten up|got up|rises?\\b|rising|(?:i am|is|are) up\\b|sleep(?:s|ing)? in|first thing|day starts|(?:minutes|hour) of the day|sleep until',
  ),
  word(
    'bed',
    '(?:go(?:es|ing)?|went|head\\w*|get(?:s|ting)?|is|am|be|falls?|tries to be) (?:to |in(?:to)? |back to )?(?:bed|sleep|asleep)\\b(?! by stories)|bed ?times?\\b(?! stor)|turn(?:s|ing)? in\\b|lights out|retires?\\b(?! (?:at|with) (?:sixty|\\d\\d\\b(?!:)))|hits? the (?:sack|hay)|in bed|bed\\b|asleep|(?:pre-)?sleep(?:s|ing)?\\b|stay(?:s|ing)? up|(?:is|am) up (?=until|till)',
  ),
  word('nap', '(?:(?:the |my )?(?:baby|toddler|children|kids?) )?nap(?:s|ping)?\\b(?: time)?|siesta|nap ?time'),
  word(
    'breaks',
    '(?:short |coffee |work |my |an? )*breaks?\\b|pauses?\\b|between tasks|transitions?|idle (?:gaps?|moments?|time)|gaps?\\b|downtime|lulls?',
  ),
  word('free', 'free time|spare time|leisure(?: time)?|free moments?|relax(?:es|ing)?\\b|bored|unoccupied'),
];

const meals: readonly DoingWord[] = [
  word('breakfast', 'breakfasts?|porridge|morning (?:coffee|tea|espresso)|first coffee|espresso'),
  word('lunch', 'lunch(?:es|time|es at)?(?:[ -](?:time|breaks?|hour))?\\b|brunch|main meal|first meal'),
  word('dinner', 'dinners?\\b(?: ?time)?|supper|dines?\\b|evening meal'),
  word('dinner', '(?:cook(?:s|ing)?|prepar(?:e|es|ing) (?:a |the )?(?:meals?|food))\\b(?! show| tips?| suggestions?)'),
  word('meals', 'meals?\\b(?:times?)?|mealtimes?|(?:i|she|he|they) eats?\\b|eating|eats? '),
];

const duties: readonly DoingWord[] = [
  word('job search', 'job (?:search|hunt)\\w*|applications?\\b|apply(?:ing)? for|job leads'),
  word(
    'care',
    '(?:time with |looking after |caring for |bath(?:ing)? )?(?:the |my |her |his |two )?(?:small )?(?:children|kids|toddlers?|bab(?:y|ies))(?: care| time)?\\b|(?:read(?:s|ing)? )?(?:the |a )?bedtime stor(?:y|ies)|childcare',
  ),
  word(
    'study',
    'stud(?:y|ies|ying)\\b(?! tips| tricks)|thesis|course\\s?work|homework|lectures?|revis(?:e|ing)|exam prep\\w*',
  ),
  word(
    'work',
    'work(?:s|ing)?(?:day|[ -]hours?| time| sessions?)?\\b(?! for| best| well|s best|s well)|client\\w*|deep[- ](?:work|focus)|focus(?:ed)?\\b(?: time| work| periods?)?|my desk|the bench|meetings?|calls? with (?:customers|suppliers|clients)|calls are|interviews?|cod(?:e|es|ing)\\b|programming|inbox|e-?mails?|deadlines?|tickets?\\b|check(?:s|ing)? the (?:books|accounts)|bookkeeping|pupils|teach(?:es|ing)?\\b|lessons?\\b(?! ideas)|grad(?:e|es|ing)\\b|investigat\\w*|payroll|orders\\b|film(?:s|ing)?\\b(?= a | short|$| and| or|,)|proofread\\w*|professional tasks?|workflow',
  ),
  word(
    'housework',
    'housework|house\\s?clean\\w*|clean(?:s|ing|ing up)?\\b(?! tips?| tricks?)|tid(?:y|ies|ying)\\b(?: up)?|declutter\\w*|laundry|dishes\\b|vacuum\\w*|chores?|organi[sz](?:e|es|ing)\\b',
  ),
  word(
    'rest',
    'wind(?:s|ing)?[- ]down|unwind\\w*|rest(?:s|ing)?\\b|evening (?:routine|ritual)s?|quiet evenings?|lounging',
  ),
];

/** Everything that texts mention in words of their own accord: moments, meals, duties, hobbies. */
export const commonDoings: readonly DoingWord[] = [
  ...moments,
  ...meals,
  ...duties,
  ...hobbyWords.map(({ name, pattern }): DoingWord => ({ pattern, doing: { kind: 'hobby', hobby: name } })),
];

/**
 * All mentions in a text in their order. Words that one mention used are not used again: a person's own words come first, then the longest mention,
 * of those as long the first in `words`.
 */
export function mentionsIn(text: string, words: readonly DoingWord[]): DoingMention[] {
  const lower = text.toLowerCase();
  const all = words.flatMap(({ pattern, doing, isOwn = false }) =>
    [...lower.matchAll(new RegExp(`(?<![a-z-])(?:${pattern})`, 'g'))].map((match) => ({
      doing,
      from: match.index,
      to: match.index + match[0].length,
      rank: match[0].length + (isOwn ? lower.length : 0),
    })),
  );
  const taken: DoingMention[] = [];
  for (const { doing, from, to } of all.toSorted((one, other) => other.rank - one.rank)) {
    if (to > from && taken.every((mention) => to <= mention.from || from >= mention.to))
      taken.push({ doing, from, to });
  }
  return taken.toSorted((one, other) => one.from - other.from);
}

/** A doing in a word or two, as "lunch" or "hobby yoga". */
export function doingText({ kind, hobby }: Doing): string {
  return hobby === null ? kind : `hobby ${hobby}`;
}
