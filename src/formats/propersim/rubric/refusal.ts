import type { SuggestionTopic } from '../../../person/index.ts';
import { topicsIn } from '../prose/topic-words.ts';
import type { Unread } from '../unread.ts';

/** Something that must never come: a whole topic, or what the words say. */
export interface Refusal {
  text: string;
  topic: SuggestionTopic | null;
}

/** Words that mean a whole topic and not a corner of it. */
const whole =
  /\b(?:weather|news|headlines?|politics|health|medical|medicine|music|songs?|food|recipes?|cooking|what to eat|exercises?|workouts?|sports?|fitness|clean\w*|tidy\w*|organi[sz]\w*|shopping|deals?|products?|ads?|adverts?\w*|commercial\w*|discounts?|children|parenting|films?|movies?|shows?|series|tv|television|entertainment|podcasts?|social events?|networking|sleep|learning|courses?|research|work|career|productivity|business|hobb\w+|crafts?|drinks?|books?|reading|poems?|poetry|plants?|garden\w*|decor\w*|meditation|mindful\w*|games?|puzzles?|money|financ\w*|invest\w*|outings?|trips?|travel)\b/gi;

/** Words that refuse a way of speaking, whatever it is about. */
const manner =
  /\b(?:critici\w+|lectur\w+|preach\w*|judg\w+|jok(?:e|es|ing)|sound(?:s|ing)? like|comment\w*|talk down|flatter\w*|compliment\w*|press(?:ure|ing|y)?\b|push\w*|nag\w*|insist\w*|rush\w*|hurry|pass on|shar(?:e|ing)|mention my|private|privacy|ask before|costs?|price\w*|personal|information|data|details|confidential\w*|lectures|moraliz\w+|intrud\w+|guilt\w*)\b/i;

/** A red line as a sentence of its own. */
function sentenceOf(text: string): string {
  const plain = text.replace(/^(?:please|and|so|so please|then)[\s,]+/i, '').replace(/[.,;!\s]+$/, '');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}

/** What a refusing piece of a sentence refuses. A part of a topic ("nothing about celebrities") is kept in its words and listed. */
export function refusalOf(text: string, field: string): { refusals: Refusal[]; unread: Unread[] } {
  const mentions = manner.test(text) ? [] : topicsIn(text);
  const broad = [...text.matchAll(whole)].map(({ index }) => index);
  const topics = new Set(mentions.filter(({ from }) => broad.includes(from)).map(({ topic }) => topic));
  if (topics.size > 0) return { refusals: [...topics].map((topic) => ({ text: sentenceOf(text), topic })), unread: [] };
  const reason = manner.test(text)
    ? null
    : mentions.length > 0
      ? `a part of the topic ${mentions[0]!.topic} is refused: kept in its words, no topic is barred`
      : 'something is refused, but no known topic is named: kept in its words';
  return {
    refusals: [{ text: sentenceOf(text), topic: null }],
    unread: reason === null ? [] : [{ field, text, reason }],
  };
}
