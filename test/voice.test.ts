import { beforeAll, describe, expect, test } from 'vitest';
import { baselines, type Assistant } from '../src/assistant/index.ts';
import type { Life } from '../src/journal/index.ts';
import { generatorFor } from '../src/random/index.ts';
import { voiceOf } from '../src/user/agenda/voice-of.ts';
import { faithfulness, samenessOf } from './support/sameness.ts';
import { allLives, talksOf, type Talk } from './support/talks.ts';

const lecture: Assistant = {
  reply: () => 'It is worth knowing how such things usually go in most places. '.repeat(50),
};

let lives: Life[];
const talks = new Map<string, Talk[]>();

beforeAll(async () => {
  lives = await allLives();
  for (const name of ['helpful', 'generic', 'silent'] as const) talks.set(name, await talksOf(lives, baselines[name]));
  talks.set('lecture', await talksOf(lives, lecture, { turns: 4 }));
});

/** One conversation of each person and a second one of the first six: thirty. */
function thirty(all: readonly Talk[]): Talk[] {
  const firsts = lives.map((life) => all.find((talk) => talk.life === life)!);
  const seconds = lives.slice(0, 6).map((life) => all.filter((talk) => talk.life === life)[1]!);
  return [...firsts, ...seconds];
}

// With stock lines these were 0.6 to 0.7, 0.5 to 0.6, 0.2 to 0.3 and 0.8 to 1.
describe('different people', () => {
  test.each(['helpful', 'generic'])('hardly share a phrase in all they say to %s', (name) => {
    const { sharedRuns, sharedSentences, sharedUtterances, mostShared } = samenessOf(talks.get(name)!);
    expect(sharedRuns).toBeLessThan(0.28);
    expect(sharedSentences).toBeLessThan(0.2);
    expect(sharedUtterances).toBeLessThan(0.02);
    expect(mostShared).toBeLessThan(0.3);
  });

  test.each(['helpful', 'generic', 'silent', 'lecture'])(
    'hardly share a phrase in thirty conversations with %s',
    (name) => {
      const chosen = thirty(talks.get(name)!);
      expect(chosen).toHaveLength(30);
      const { sharedRuns, sharedSentences, mostShared } = samenessOf(chosen);
      expect(sharedRuns).toBeLessThan(0.17);
      expect(sharedSentences).toBeLessThan(0.13);
      expect(mostShared).toBeLessThan(0.22);
    },
  );

  test('do not begin alike', () => {
    const beginnings = talks
      .get('helpful')!
      .map(({ lines }) => lines[0]!.toLowerCase().split(/\s+/).slice(0, 3).join(' '));
    expect(new Set(beginnings).size).toBeGreaterThan(beginnings.length * 0.75);
  });
});

describe('one person', () => {
  test.each(['helpful', 'generic', 'silent', 'lecture'])(
    'sounds more like themselves than like others with %s',
    (name) => {
      expect(faithfulness(talks.get(name)!)).toBeGreaterThan(0.75);
    },
  );

  test('spells alike in another trial, and says other things', async () => {
    const again = await talksOf(lives, baselines.helpful, { trial: 2 });
    const both = [...talks.get('helpful')!, ...again];
    expect(faithfulness(both)).toBeGreaterThan(0.75);
    const openings = new Set(talks.get('helpful')!.map(({ lines }) => lines[0]));
    expect(again.filter(({ lines }) => openings.has(lines[0])).length).toBeLessThan(again.length * 0.1);
  });

  test('never says the same line twice in a conversation', () => {
    const all = [...talks.values()].flat();
    const twice = all.filter(({ lines }) => new Set(lines.map((line) => line.toLowerCase())).size < lines.length);
    expect(twice.length).toBeLessThan(all.length * 0.01);
  });

  test('says the same in the same place, whoever answers', () => {
    const openings = (name: string) => talks.get(name)!.map(({ lines }) => lines[0]);
    expect(openings('generic')).toEqual(openings('helpful'));
    expect(openings('silent')).toEqual(openings('helpful'));
  });
});

/** Stems that gave the machine away when thirty conversations were read aloud. */
const worn =
  /\b(?:now I know even less|if you understand me|perhaps I was not clear|I hardly dare|that's just it|keep going|walk me through|be briefer|the other thing|my other question)\b/i;

describe('the middle of a conversation', () => {
  const middles = (name: string): string[] =>
    talks.get(name)!.flatMap(({ lines, ended }) => lines.slice(1, ended ? -1 : undefined));

  test.each(['helpful', 'generic', 'silent', 'lecture'])('is one thought of few sentences with %s', (name) => {
    const counts = middles(name).map((line) => line.split(/(?<=[.!?…])\s+|\n/).length);
    expect(Math.max(...counts)).toBeLessThan(4);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(2);
  });

  test.each(['helpful', 'generic', 'silent', 'lecture'])('has no worn phrase with %s', (name) => {
    expect(middles(name).filter((line) => worn.test(line))).toEqual([]);
  });

  test('never begins two lines of a conversation with the same three words, one conversation in ten apart', () => {
    const starts = (lines: readonly string[]): string[] =>
      lines.map((line) => line.toLowerCase().split(/\s+/).slice(0, 3).join(' '));
    const all = ['generic', 'lecture'].flatMap((name) => talks.get(name)!);
    const twice = all.filter(({ lines }) => new Set(starts(lines)).size < lines.length);
    expect(twice.length).toBeLessThan(all.length * 0.1);
  });
});

/** Ends that nobody types: articles and conjunctions with nothing after them, numbers without what they count. */
const stump = /(?:^|\s)(?:a|an|the|my|your|whether|which|from|than|or|because|if)$|\bwhether \S+$|\babout \d+$/i;
/** A noun alone, thrown in. */
const cryptic =
  /^(?:also|cue|enter|plus|small complication|not to mention|let us not forget|not easy with|partly about)[,:]? (?:the|my) [\w-]+(?: as well| too| honestly)?$/i;

test('no sentence is a stump or a riddle', () => {
  for (const { lines } of [...talks.values()].flat())
    for (const line of lines)
      for (const sentence of line.split(/(?<=[.!?…])\s+|\n| – | - /)) {
        const bare = sentence.replace(/[^\p{L}\p{N}]+$/u, '');
        if (bare.toLowerCase() !== 'oh my') expect(bare, line).not.toMatch(stump);
        if (!sentence.endsWith('?')) expect(bare, line).not.toMatch(cryptic);
      }
});

const manners = {
  loose: /\b(?:tbh|ngl|rn|atm|lol|thx|pls|kinda|gotta|wanna|idk|dunno|nah|yep|nope|tldr|cringe|welp|yesss)\b/i,
  formal: /\b(?:I should like|I shall|might I|furthermore|much obliged|I must consider|regrettable|I confess)\b/i,
  worried: /\b(?:I hardly dare ask|I lie awake|I can't stop asking|is it silly to want|I could cry)\b/i,
  dry: /\b(?:before I nod off|of all things|like a horoscope|grudgingly|none the wiser as to|heaven help me|toss a coin)\b/i,
} as const;

test.each(['loose', 'formal', 'worried', 'dry'] as const)('who is not %s never talks so', (manner) => {
  const registers = new Map(
    lives.map((life) => [life.id, voiceOf(life.person, generatorFor(1, life.person.id, 'voice')).registers]),
  );
  const others = [...talks.values()].flat().filter(({ life }) => registers.get(life.id)![manner] === 0);
  const own = [...talks.values()].flat().filter(({ life }) => registers.get(life.id)![manner] > 0);
  const says = ({ lines }: Talk): boolean => lines.some((line) => manners[manner].test(line));
  expect(others.filter(says).flatMap(({ lines }) => lines.filter((line) => manners[manner].test(line)))).toEqual([]);
  expect(own.some(says)).toBe(true);
});

test('nobody smiles at what was no help', () => {
  for (const name of ['silent', 'lecture'])
    for (const { lines } of talks.get(name)!)
      for (const line of lines.slice(1)) expect(line).not.toMatch(/:\)|🙂|:-\)|😊|\^\^|:D/u);
});

test('every line is something to read: no empty slot, no stray bracket, no mark of ours', () => {
  for (const { lines } of [...talks.values()].flat())
    for (const line of lines) {
      expect(line).toMatch(/\p{L}/u);
      expect(line).not.toMatch(/[{}|\p{Co}]|\bundefined\b|\bnull\b|\s[,.!?]|,,|\s{2,}|\(\)/u);
      expect(line.length).toBeLessThan(400);
    }
});
