import { isContentWord } from '../../src/user/agenda/words.ts';
import { contentStems, stem, wordsOf } from '../../src/user/agenda/words.ts';
import type { Talk } from './talks.ts';

/** How alike different people sound. All shares 0 to 1. */
export interface Sameness {
  people: number;
  conversations: number;
  utterances: number;
  /** Share of runs of four words, the event's own words left out, that another person says, too. */
  sharedRuns: number;
  /** Share of sentences that another person says word for word. */
  sharedSentences: number;
  /** Share of utterances that another person says word for word. */
  sharedUtterances: number;
  /** Share of people who say the run of four words that most people say. */
  mostShared: number;
  /** That run. */
  mostSharedRun: string;
  /** Different runs of four words by all of them. */
  distinct: number;
}

const length = 4;

/** A person's texts of an event: what an utterance may take from there is not the grammar's. */
function ownStems({ life, event }: Talk): Set<string> {
  const texts = [
    event.happening,
    event.intention.sentence,
    ...event.intention.checklist.map(({ text }) => text),
    event.scene.place,
    ...life.person.preferences.map(({ sentence }) => sentence),
  ];
  return new Set(texts.flatMap(contentStems));
}

/** Runs of four words; a word of the event's own is `_`, and a run with more than one of them does not count. */
function runsOf(line: string, own: ReadonlySet<string>): string[] {
  const words = wordsOf(line).map((word) => (isContentWord(word) && own.has(stem(word)) ? '_' : word));
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length))
    .filter((run) => run.filter((word) => word === '_').length <= 1)
    .map((run) => run.join(' '));
}

const sentencesIn = (line: string): string[] =>
  line
    .split(/(?<=[.!?…])\s+|\n| – | - /)
    .map((sentence) => wordsOf(sentence).join(' '))
    .filter((sentence) => sentence !== '');

/** Measures how alike different people sound in some conversations. */
export function samenessOf(talks: readonly Talk[]): Sameness {
  const people = new Set(talks.map(({ life }) => life.id));
  const counted = (textsOf: (talk: Talk) => string[]) => {
    const by = new Map<string, Set<string>>();
    let total = 0;
    for (const talk of talks)
      for (const text of textsOf(talk)) {
        total++;
        by.set(text, (by.get(text) ?? new Set()).add(talk.life.id));
      }
    let shared = 0;
    for (const talk of talks) for (const text of textsOf(talk)) if (by.get(text)!.size > 1) shared++;
    const [text = '', ids = new Set()] = [...by].sort((a, b) => b[1].size - a[1].size)[0] ?? [];
    return { share: shared / total, most: ids.size / people.size, text, distinct: by.size / total, by };
  };
  const runs = counted((talk) => talk.lines.flatMap((line) => runsOf(line, ownStems(talk))));
  return {
    people: people.size,
    conversations: talks.length,
    utterances: talks.reduce((sum, { lines }) => sum + lines.length, 0),
    sharedRuns: runs.share,
    sharedSentences: counted((talk) => talk.lines.flatMap(sentencesIn)).share,
    sharedUtterances: counted((talk) => talk.lines.map((line) => wordsOf(line).join(' '))).share,
    mostShared: runs.most,
    mostSharedRun: runs.text,
    distinct: runs.distinct,
  };
}

/** Marks of style of what is said in a conversation, none of which depends on its subject. */
function styleOf(lines: readonly string[]): number[] {
  const text = lines.join(' ');
  const words = Math.max(1, wordsOf(text).length);
  const sentences = Math.max(1, lines.flatMap(sentencesIn).length);
  const per = (pattern: RegExp, whole: number): number => [...text.matchAll(pattern)].length / whole;
  const lineShare = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length / lines.length;
  return [
    per(/\p{Lu}/gu, words),
    lineShare(/^\p{Ll}/u),
    per(/\bi\b/g, words),
    lineShare(/\.$/),
    lineShare(/[\p{L}]$/u),
    per(/!/g, sentences),
    per(/…|\.\./g, sentences),
    per(/…/g, sentences),
    per(/ – /g, sentences),
    per(/ - /g, sentences),
    per(/\n/g, sentences),
    per(/, /g, words),
    per(/[’']/g, words),
    per(/:\)|🙂|:-\)|😊|\^\^|:D/gu, sentences),
    per(/\b(?:dont|thats|isnt|doesnt|didnt)\b/gi, words),
    words / lines.length / 10,
    words / sentences / 5,
  ];
}

/**
 * The chance that two conversations of one person are nearer to each other in style than two of different people: 0.5 is blind chance, 1 is
 * never wrong.
 */
export function faithfulness(talks: readonly Talk[]): number {
  const styles = talks.map(({ lines }) => styleOf(lines));
  const marks = styles[0]!.map((_, at) => {
    const values = styles.map((style) => style[at]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length);
    return { mean, spread };
  });
  const scaled = styles.map((style) =>
    style.map((value, at) => (marks[at]!.spread === 0 ? 0 : (value - marks[at]!.mean) / marks[at]!.spread)),
  );
  const [same, different]: [number[], number[]] = [[], []];
  for (let one = 0; one < talks.length; one++)
    for (let other = 0; other < one; other++) {
      const distance = scaled[one]!.reduce((sum, value, at) => sum + Math.abs(value - scaled[other]![at]!), 0);
      (talks[one]!.life.id === talks[other]!.life.id ? same : different).push(distance);
    }
  let won = 0;
  for (const near of same) for (const far of different) won += near < far ? 1 : near === far ? 0.5 : 0;
  return won / (same.length * different.length);
}
