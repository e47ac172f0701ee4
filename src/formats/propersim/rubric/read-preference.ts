import type { ActivityKind, SuggestionTopic } from '../../../person/index.ts';
import { criteriaFields } from '../persona.ts';
import type { DoingWord } from '../prose/doings.ts';
import { plainText, sentencesOf } from '../prose/plain-text.ts';
import { topicsIn } from '../prose/topic-words.ts';
import type { Unread } from '../unread.ts';
import { contentsBetween, occasionsIn, type Occasion } from './occasions.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { stretchesOf } from './stance.ts';
import { worded } from './wording.ts';

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

function wishesIn(text: string, words: readonly DoingWord[]): Wish[] {
  const lower = text.toLowerCase();
  const occasions = occasionsIn(lower, words);
  const [first] = occasions;
  const before = first !== undefined && first.from <= 3;
  return contentsBetween(text, occasions, before).flatMap(({ from, content }): Wish[] => {
    const next = occasions.find((occasion) => occasion.from >= from);
    const last = occasions.findLast((occasion) => occasion.to <= from);
    const occasion = before ? (last ?? next) : (next ?? last);
    const { kind, hobby } = occasion ?? { kind: 'free', hobby: null };
    const named = namedIn(content);
    const own = ownTopic(content, occasion, lower);
    const all = named.length > 0 || own === null ? named : [{ topic: own, text: worded(content) }];
    const withChildren = kind === 'care' && all.length > 0 && all.every(({ topic }) => topic !== 'children');
    return [...(withChildren ? [{ topic: 'children' as const, text: worded(content) }] : []), ...all].map((wish) => ({
      kind,
      hobby,
      ...wish,
    }));
  });
}

/** The topics of a list of things, each with its own words; what names none belongs to the one before it, at first to the one behind. */
function namedIn(content: string): Pick<Wish, 'topic' | 'text'>[] {
  const found: { topic: SuggestionTopic; text: string }[] = [];
  let waiting = '';
  for (const piece of content.split(/(?:,|\s+and\b|\s+or\b)\s+/)) {
    const text = worded(piece);
    const topics = new Set(topicsIn(piece).map(({ topic }) => topic));
    const last = found.at(-1);
    if (last !== undefined && topics.size === 1 && topics.has(last.topic)) last.text = `${last.text} and ${text}`;
    else if (topics.size > 0) {
      for (const topic of topics) found.push({ topic, text: waiting === '' ? text : `${waiting} and ${text}` });
      waiting = '';
    } else if (last === undefined) waiting = waiting === '' ? text : `${waiting} and ${text}`;
    else if (text !== '') last.text = `${last.text} and ${text}`;
  }
  return found.filter(({ topic }, index) => found.findIndex((each) => each.topic === topic) === index);
}

const topicOfKind: Readonly<Partial<Record<Wish['kind'], SuggestionTopic>>> = {
  hobby: 'hobby',
  work: 'work',
  study: 'learning',
  housework: 'order',
  care: 'children',
};

/** "Movements interest me while I clean watches": asking for tips, or naming the activity's own things, is about the activity. */
function ownTopic(content: string, occasion: Occasion | undefined, lower: string): SuggestionTopic | null {
  if (occasion === undefined) return null;
  const asks =
    /\b(?:ideas?|tips?|tricks?|hints?|suggestions?|advice|help|challenges?|recommendations?|experiments?|movements?)\b/i.test(
      content,
    );
  const named = lower.slice(occasion.from, occasion.to);
  const shares = (content.toLowerCase().match(/[a-z]{4,}/g) ?? []).some((word) => named.includes(word.slice(0, 5)));
  return asks || shares ? (topicOfKind[occasion.kind] ?? null) : null;
}
