import type { ActivityKind } from '../../../person/index.ts';
import { dayParts } from '../prose/day-parts.ts';
import { mentionsIn, type Doing, type DoingWord } from '../prose/doings.ts';

/** An activity that a wish hangs on, with the words that lead to it. */
export interface Occasion {
  kind: ActivityKind | 'free';
  hobby: string | null;
  from: number;
  to: number;
}

const fillers =
  "(?:(?:i'm|my|the|a|an|some|his|her|their|is|am|are|it|of|at|in|on|take|have|having|doing|do|make|making|work on|working on|play|playing|time|those|these|daily|quiet|evening|morning|afternoon|late|early|usual|short|weekly|rare)\\s+)*";
const leads = new RegExp(
  `\\b(?:(?:while|when(?:ever)?|as|before|after|once)\\s+(?:(?:i|she|he|they|we)\\s+(?:\\w+\\s+)?)?|(?:during|over|at|in|with|for|on|beside|alongside|by|while|when|as|before|after)\\s+)${fillers}$`,
);

const dayNames =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week-?ends?|weekdays?)\b(?! \w+s?\b(?:nights?|mornings?))/g;

/** The occasions that a piece of a sentence in lower case names, in their order: "while cooking", "during breakfast", "in the evening". */
export function occasionsIn(lower: string, words: readonly DoingWord[]): Occasion[] {
  const ofDoings = mentionsIn(lower, words).flatMap(({ doing, from, to }): Occasion[] => {
    const lead = leads.exec(lower.slice(0, from));
    return lead === null || isObject(lead[0], lower.slice(0, lead.index), doing)
      ? []
      : [{ ...placeOf(doing, lead[0]), from: lead.index, to }];
  });
  const ofParts = [...dayParts.map(({ pattern }) => pattern), dayNames].flatMap((pattern) =>
    [...lower.matchAll(pattern)].flatMap((match): Occasion[] => {
      const lead = leads.exec(lower.slice(0, match.index));
      return lead === null ? [] : [{ kind: 'free', hobby: null, from: lead.index, to: match.index + match[0].length }];
    }),
  );
  const all: Occasion[] = [];
  for (const occasion of [...ofDoings, ...ofParts]) {
    if (all.every(({ from, to }) => occasion.to <= from || occasion.from >= to)) all.push(occasion);
  }
  return all.toSorted((one, other) => one.from - other.from);
}

/** "Tips on plants", "games for toddlers": what a wish is about, and no occasion. */
function isObject(lead: string, before: string, doing: Doing): boolean {
  if (lead.startsWith('for ') && doing.kind === 'care') return true;
  return (
    /^(?:on|for|with) $/.test(lead) &&
    /\b(?:tips?|ideas?|articles?|advice|suggestions?|news|hints?|recommendations?|information|facts|tricks?|prompts?|exercises|plans?)\s+$/.test(
      before,
    )
  );
}

/** Before and after something is free time. */
function placeOf({ kind, hobby }: Doing, lead: string): { kind: Occasion['kind']; hobby: string | null } {
  if (kind === 'bed' || kind === 'nap') return { kind: 'rest', hobby: null };
  if (kind === 'getting up' || kind === 'breaks' || /^(?:before|after)\b/.test(lead))
    return { kind: 'free', hobby: null };
  return kind === 'meals' ? { kind: 'lunch', hobby: null } : { kind, hobby };
}

/** The words between occasions. What still belongs to an occasion ("while I work | on a chair, and …") is left out. */
export function contentsBetween(
  text: string,
  occasions: readonly Occasion[],
  before: boolean,
): { from: number; content: string }[] {
  const contents: { from: number; content: string }[] = [];
  let start = 0;
  for (const end of [...occasions, { from: text.length, to: text.length }]) {
    const whole = text.slice(start, end.from);
    const tail =
      start === 0
        ? ''
        : (before
            ? /^\s*(?:(?:sessions?|time|preparation|hours?|routine)\b|(?:from|of|on|in|to) (?:(?:my|the|a|an) )?\w+)/
            : /^[^,]*?(?=,| and |$)/
          ).exec(whole)?.[0];
    const content = whole.slice(tail?.length ?? 0);
    if (/[a-z]/i.test(content)) contents.push({ from: start + (tail?.length ?? 0), content });
    start = end.to;
  }
  return contents;
}
