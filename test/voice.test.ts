import { beforeAll, describe, expect, test } from 'vitest';
import { baselines, type Assistant } from '../src/assistant/index.ts';
import type { Life } from '../src/journal/index.ts';
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
    expect(sharedRuns).toBeLessThan(0.33);
    expect(sharedSentences).toBeLessThan(0.22);
    expect(sharedUtterances).toBeLessThan(0.02);
    expect(mostShared).toBeLessThan(0.5);
  });

  test.each(['helpful', 'generic', 'silent', 'lecture'])(
    'hardly share a phrase in thirty conversations with %s',
    (name) => {
      const chosen = thirty(talks.get(name)!);
      expect(chosen).toHaveLength(30);
      const { sharedRuns, sharedSentences, mostShared } = samenessOf(chosen);
      expect(sharedRuns).toBeLessThan(0.25);
      expect(sharedSentences).toBeLessThan(0.2);
      expect(mostShared).toBeLessThan(0.35);
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

test('every line is something to read: no empty slot, no stray bracket, no mark of ours', () => {
  for (const { lines } of [...talks.values()].flat())
    for (const line of lines) {
      expect(line).toMatch(/\p{L}/u);
      expect(line).not.toMatch(/[{}|\p{Co}]|\bundefined\b|\bnull\b|\s[,.!?]|,,|\s{2,}|\(\)/u);
      expect(line.length).toBeLessThan(400);
    }
});
