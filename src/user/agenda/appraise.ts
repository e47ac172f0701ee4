import type { SubIntent } from '../../journal/index.ts';
import type { Exchange } from '../simulated-user.ts';
import { contentStems, sentencesOf, stem, substantialStems, wordsOf } from './words.ts';

/** Substantial words a passage must add to be more than a nod. */
const leastAdded = 6;

const promise =
  /^(?:(?:sure|okay|ok|of course|certainly|great|alright|all right|yes)[,.! ]+)*(?:i(?:'| wi)ll|i can|i could|i would be|i'd be|let me|let's|we can|we could|happy to|i am here|i'm here|thank|thanks|sorry|i understand|i see|that's a good)\b(?!.*:)/i;

/** True for what a reply says of itself or of what it will do: thanks, promises, "happy to help". */
export const isPromise = (sentence: string): boolean => promise.test(sentence.trim());

/** Words that people use for the same thing when they speak of what moves them. */
const kindred: readonly (readonly string[])[] = [
  'afraid fear worry scared anxious anxiety nervous frightened terrified dread panic uneasy nerves calm',
  'embarrassed ashamed shame embarrassment humiliation blush silly fool face dignity pride proud',
  'money cost afford price cheap budget fee rent euro expensive spend pay bill',
  'hurry quick fast minute late rush deadline short brief',
  'tired rest sleep exhausted energy break breather headache',
  'alone lonely company friend together belong',
  'fair fairly share equal honest honesty',
  'offend offence polite politely hurt rude kindly gently tact tactful',
  'family wife husband mother father brother sister son daughter parent',
  'burden trouble bother ask beg',
  'reassurance reassure normal assurance permission alright',
  'healthy healthier health light lighter heavy',
  'safe safety danger risk secure',
  'impress impression show capable competent serious seriously',
].map((group) => group.split(' ').map(stem));

/** The passages of a reply that state something: questions, promises and echoes of what the person has said are left out. */
export function statementsIn(reply: string, spoken: readonly string[]): string[] {
  const mine = new Set(spoken.flatMap(contentStems));
  return sentencesOf(reply).filter((sentence) => {
    if (sentence.endsWith('?') || isPromise(sentence)) return false;
    const stems = contentStems(sentence);
    return stems.length > 0 && stems.filter((word) => mine.has(word)).length < stems.length * 0.7;
  });
}

/** True when a reply takes up an item and adds to it: words of the item, and near them words that neither it nor the person has used. */
export function takesUp(reply: string | null, item: string, spoken: readonly string[]): boolean {
  if (reply === null) return false;
  const own = contentStems(item);
  const known = new Set([...own, ...spoken.flatMap(contentStems)]);
  const sentences = sentencesOf(reply);
  const statements = new Set(statementsIn(reply, spoken));
  const needed = own.length <= 2 ? 1 : Math.max(2, Math.ceil(own.length / 3));
  return sentences.some((_, index) => {
    const passage = sentences.slice(index, index + 2);
    const stated = passage.filter((sentence) => statements.has(sentence));
    if (stated.length === 0) return false;
    const words = new Set(contentStems(passage.join(' ')));
    const added = substantialStems(stated.join(' ')).filter((word) => !known.has(word)).length;
    return (
      own.filter((word) => words.has(word)).length >= Math.min(needed, own.length) &&
      own.length > 0 &&
      added >= leastAdded
    );
  });
}

/** Share of an unspoken item that a reply comes near to, 0 to 1: by its own words or by kindred ones, in statements only. */
export function nearness(reply: string | null, item: string, spoken: readonly string[]): number {
  if (reply === null) return 0;
  const own = contentStems(item);
  const stated = new Set(statementsIn(reply, spoken).flatMap(contentStems));
  if (own.length === 0 || stated.size === 0) return 0;
  const hits = own.filter(
    (word) =>
      stated.has(word) || kindred.some((group) => group.includes(word) && group.some((other) => stated.has(other))),
  ).length;
  return Math.min(1, hits / Math.max(1, own.length * 0.4));
}

/** True when a reply says nearly the same as one before it in this conversation. */
export function repeatsItself(exchanges: readonly Exchange[], at: number): boolean {
  const reply = exchanges[at]?.reply ?? null;
  if (reply === null) return false;
  const words = new Set(wordsOf(reply).map(stem));
  return exchanges.slice(0, at).some(({ reply: earlier }) => {
    if (earlier === null || earlier === undefined) return false;
    const others = new Set(wordsOf(earlier).map(stem));
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared >= 0.75 * Math.max(1, words.size);
  });
}

/** The item's first voicing: index of the exchange whose utterance has most of its words. */
export function voicedAt(item: SubIntent, exchanges: readonly Exchange[]): number {
  const own = contentStems(item.text);
  const shares = exchanges.map(({ utterance }) => {
    const words = new Set(contentStems(utterance));
    return own.filter((word) => words.has(word)).length;
  });
  return Math.max(0, shares.indexOf(Math.max(0, ...shares)));
}
