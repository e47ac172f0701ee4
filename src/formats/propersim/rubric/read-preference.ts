import type { ActivityKind, SuggestionTopic } from '../../../person/index.ts';
import { criteriaFields } from '../persona.ts';
import { dayParts } from '../prose/day-parts.ts';
import { mentionsIn, type Doing, type DoingWord } from '../prose/doings.ts';
import { plainText, sentencesOf } from '../prose/plain-text.ts';
import { topicsIn } from '../prose/topic-words.ts';
import type { Unread } from '../unread.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { stretchesOf } from './stance.ts';

/** A wish for one topic during one activity. */
export interface Wish {
  kind: ActivityKind | 'free';
  hobby: string | null;
  topic: SuggestionTopic;
  /** The words of the wish. */
  text: string;
}

/** What somebody wants to hear of, and when, as the paragraph on preferences says. */
export interface Preferences {
  wishes: Wish[];
  refusals: Refusal[];
  unread: Unread[];
}

const field = criteriaFields.preference;

/**
 * Reads the paragraph on preferences: what is offered belongs to the activity that is named beside it ("music while cooking", "while cooking, music").
 * Wishes without an activity are for free time. What names no known topic goes to `unread`.
 */
export function readPreference(paragraph: string, words: readonly DoingWord[]): Preferences {
  const preferences: Preferences = { wishes: [], refusals: [], unread: [] };
  for (const sentence of sentencesOf(plainText(paragraph))) {
    for (const { text, stance, isSaid, isCondition } of stretchesOf(
      sentence.replace(/^if (?=i|she|he|they)\b/i, 'When '),
    )) {
      if (/^(?:please|thank you|thanks)$/i.test(text)) continue;
      if (isCondition) {
        preferences.unread.push({ field, text, reason: 'a condition that no rule reads' });
      } else if (stance === 'unwelcome') {
        const { refusals, unread } = refusalOf(text, field);
        preferences.refusals.push(...refusals);
        preferences.unread.push(...unread);
      } else {
        const wishes = wishesIn(text, words);
        preferences.wishes.push(...wishes);
        if (wishes.length === 0 && (isSaid || text.split(' ').length > 2)) {
          preferences.unread.push({ field, text, reason: 'no known topic is named' });
        }
      }
    }
  }
  return { ...preferences, wishes: withoutRefused(preferences) };
}

/** A topic that is refused as a whole is not wished for; the refusal counts. */
function withoutRefused({ wishes, refusals, unread }: Preferences): Wish[] {
  return wishes.filter(({ topic, text }) => {
    const refused = refusals.some((refusal) => refusal.topic === topic);
    if (refused) unread.push({ field, text, reason: `${topic} is refused elsewhere: the refusal counts` });
    return !refused;
  });
}

/** An activity that a wish hangs on, with the words that lead to it. */
interface Occasion {
  kind: Wish['kind'];
  hobby: string | null;
  from: number;
  to: number;
}

const fillers =
  "(?:(?:i'm|my|the|a|an|some|his|her|their|is|am|are|it|of|at|in|on|take|have|having|doing|do|make|making|work on|working on|play|playing|time|those|these|daily|quiet|evening|morning|afternoon|late|early|usual|short|weekly|rare)\\s+)*";
const leads = new RegExp(
  `\\b(?:(?:while|when(?:ever)?|as|before|after|once)\\s+(?:(?:i|she|he|they|we) \\w+\\s+)?|(?:during|over|at|in|with|for|on|beside|alongside|by|while|when|as|before|after)\\s+)${fillers}$`,
);

function wishesIn(text: string, words: readonly DoingWord[]): Wish[] {
  const lower = text.toLowerCase();
  const occasions = occasionsIn(lower, words);
  const [first] = occasions;
  const before = first !== undefined && first.from <= 3;
  const contents = contentsBetween(text, occasions, before);
  return contents.flatMap(({ from, content }): Wish[] => {
    const next = occasions.find((occasion) => occasion.from >= from);
    const last = occasions.findLast((occasion) => occasion.to <= from);
    const meant = before ? (last ?? next) : (next ?? last);
    const kind = meant?.kind ?? 'free';
    const hobby = meant?.hobby ?? null;
    const topics = [...new Set(topicsIn(content).map(({ topic }) => topic))];
    const own = topics.length > 0 ? topics : aboutItself(content, meant, lower);
    const all = kind === 'care' ? [...new Set<SuggestionTopic>(['children', ...own])] : own;
    return all.map((topic) => ({ kind, hobby, topic, text: worded(content) }));
  });
}

/** "Ideas for chairs while I work on a chair": what names the activity's own things is about the activity. */
function aboutItself(content: string, occasion: Occasion | undefined, lower: string): SuggestionTopic[] {
  if (occasion === undefined) return [];
  const asks =
    /\b(?:ideas?|tips?|tricks?|hints?|suggestions?|advice|help|challenges?|recommendations?|experiments?|movements?)\b/i.test(
      content,
    );
  const shared = (content.toLowerCase().match(/[a-z]{4,}/g) ?? []).some((word) =>
    lower.slice(occasion.from, occasion.to).includes(word.slice(0, 5)),
  );
  if (!asks && !shared) return [];
  if (occasion.kind === 'hobby') return ['hobby'];
  return occasion.kind === 'work'
    ? ['work']
    : occasion.kind === 'study'
      ? ['learning']
      : occasion.kind === 'housework'
        ? ['order']
        : occasion.kind === 'care'
          ? ['children']
          : [];
}

function occasionsIn(lower: string, words: readonly DoingWord[]): Occasion[] {
  const ofDoings = mentionsIn(lower, words).flatMap(({ doing, from, to }): Occasion[] => {
    const lead = leads.exec(lower.slice(0, from));
    return lead === null || isObject(lead[0], lower.slice(0, lead.index), doing)
      ? []
      : [{ ...placeOf(doing), from: lead.index, to }];
  });
  const ofParts = dayParts.flatMap(({ pattern }) =>
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
  if (/^for /.test(lead) && doing.kind === 'care') return true;
  return (
    /^(?:on|for|with) $/.test(lead) &&
    /\b(?:tips?|ideas?|articles?|advice|suggestions?|news|hints?|recommendations?|information|facts|tricks?|prompts?|exercises|plans?)\s+$/.test(
      before,
    )
  );
}

function placeOf({ kind, hobby }: Doing): { kind: Wish['kind']; hobby: string | null } {
  if (kind === 'bed' || kind === 'nap') return { kind: 'rest', hobby: null };
  if (kind === 'getting up' || kind === 'breaks') return { kind: 'free', hobby: null };
  return kind === 'meals' ? { kind: 'lunch', hobby: null } : { kind, hobby };
}

/** The words between occasions. What still belongs to an occasion ("while I work | on a chair, and …") is left out. */
function contentsBetween(
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
        : (before ? /^\s*(?:from|of|on|in|to) (?:(?:my|the|a|an) )?\w+/ : /^[^,]*?(?=,| and |$)/).exec(whole)?.[0];
    const content = whole.slice(tail?.length ?? 0);
    if (/[a-z]/i.test(content)) contents.push({ from: start + (tail?.length ?? 0), content });
    start = end.to;
  }
  return contents;
}

/** The wish without what leads to it: "I like ideas about cooking" is "ideas about cooking". */
function worded(content: string): string {
  return content
    .replace(/^[\s,;]*(?:and|or|but|also)?\s*/i, '')
    .replace(
      /^(?:please\s+)?(?:i|he|she|they)?\s*(?:would|'d|might|also|really|always|am|is|are)?\s*(?:most|especially|particularly)?\s*(?:appreciate|prefer|like|love|enjoy|value|welcome|adore|want|need|accept|glad of|open to|interested in|give me|send me|tell me(?: about)?|suggest|recommend)s?\s*(?:to (?:receive|get|hear(?: about| of)?|see|have))?\s*/i,
      '',
    )
    .replace(/[\s,;.]+(?:and|or)?\s*$/i, '')
    .trim();
}
