import type { ActivityKind } from '../../../person/index.ts';
import type { Doing } from '../prose/doings.ts';
import { hobbyWords } from '../prose/hobby-words.ts';
import type { Lexicon } from '../prose/lexicon.ts';

/** What is done in a kind of activity that is no hobby. */
export const usualDoing: Readonly<Record<Exclude<ActivityKind, 'hobby'>, string>> = {
  work: 'working',
  study: 'studying',
  breakfast: 'having breakfast',
  lunch: 'having lunch',
  dinner: 'having dinner',
  'night meal': 'having something at night',
  care: 'looking after the children',
  housework: 'doing the housework',
  travel: 'on the way',
  'job search': 'looking for work',
  rest: 'winding down',
};

/** What is done in a nap, by which rubrics find it. */
export const napDoing = 'taking a nap';

/** As an activity: "drawing". */
export function doingOf({ kind, hobby }: Doing, lexicon: Lexicon): string {
  if (kind !== 'hobby') return usualDoing[kind as keyof typeof usualDoing] ?? kind;
  const known = [...hobbyWords, ...lexicon.ownHobbies].find(({ name }) => name === hobby);
  return known?.doing ?? hobby ?? 'a hobby';
}
