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
    let lead = '';
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
        const { wishes, unnamed, isOccasion } = wishesIn(lead + text, words);
        lead = isOccasion ? `${text}, ` : '';
        if (isOccasion) continue;
        preferences.wishes.push(...wishes);
        const unread = wishes.length > 0 ? unnamed : isSaid || text.split(' ').length > 2 ? [text] : [];
        preferences.unread.push(...unread.map((part) => ({ field, text: part, reason: 'no known topic is named' })));
      }
    }
  }
  return preferences;
}

/** The wishes of a piece of a sentence, and its parts that name no known topic; `isOccasion` where it only says when ("in the evening: …"). */
function wishesIn(
  text: string,
  words: readonly DoingWord[],
): { wishes: Wish[]; unnamed: string[]; isOccasion: boolean } {
  const lower = text.toLowerCase();
  const occasions = occasionsIn(lower, words);
  const [first] = occasions;
  const before = first !== undefined && first.from <= 3;
  const wishes: Wish[] = [];
  const unnamed: string[] = [];
  const contents = contentsBetween(text, occasions, before);
  for (const { from, content } of contents) {
    const next = occasions.find((occasion) => occasion.from >= from);
    const last = occasions.findLast((occasion) => occasion.to <= from);
    const occasion = before ? (last ?? next) : (next ?? last);
    const { kind, hobby } = occasion ?? { kind: 'free', hobby: null };
    const named = namedIn(content);
    const own = ownTopic(content, occasion, lower);
    const all = named.length > 0 || own === null ? named : [{ topic: own, text: worded(content) }];
    if (all.length === 0 && worded(content).split(' ').length > 1) unnamed.push(worded(content));
    if (kind === 'care' && all.length > 0 && all.every(({ topic }) => topic !== 'children')) {
      wishes.push({ kind, hobby, topic: 'children', text: worded(content) });
    }
    wishes.push(...all.map((wish) => ({ kind, hobby, ...wish })));
  }
  return { wishes, unnamed, isOccasion: first !== undefined && contents.length === 0 };
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
    /\b(?:about|ideas?|tips?|tricks?|hints?|suggestions?|advice|help|challenges?|recommendations?|experiments?|movements?)\b/i.test(
      content,
    );
  const named = lower.slice(occasion.from, occasion.to);
  const shares = (content.toLowerCase().match(/[a-z]{4,}/g) ?? []).some((word) => named.includes(word.slice(0, 5)));
  return asks || shares ? (topicOfKind[occasion.kind] ?? null) : null;
}
