import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../../random/index.ts';
import { styles, topics } from '../catalogue/index.ts';
import type { Candidate, Moment, ProactiveAssistant, RatedCandidate } from '../contract.ts';
import { layFeaturesOut } from './feature-layout.ts';
import { featureName } from './feature-name.ts';
import { learner } from './learner.ts';
import type { LearnerMemory } from './policy-day.ts';
import { defaultTraining, objectives } from './training.ts';

const layout = layFeaturesOut(topics, styles);
const liked = 'music';

/** Score of a candidate at a moment. */
type Taste = (candidate: Candidate, moment: Moment, since: number | null) => number;

const likesMusic: Taste = (candidate) => (candidate === null ? 3 : candidate.topic === liked ? 4 : 1);
const likesPauses: Taste = (candidate, _, since) => (candidate === null ? 2 : since === null || since >= 60 ? 4 : 0);

function momentAt(tick: number, day: number): Moment {
  const minute = 480 + tick * 2.5;
  const kind = ['breakfast', 'free', 'housework', 'rest'][Math.floor(minute / 30) % 4]!;
  const activity = { kind, doing: `doing something`, part: kind, hobby: null, room: 'kitchen' };
  return { time: `2026-03-02T08:00:00`, weekday: 'mon', minute, day, activity, walking: false };
}

function rating(score: number): RatedCandidate['rating'] {
  const bit = (least: number) => (score >= least ? 1 : 0);
  return { preference: bit(1), timing: bit(2), frequency: bit(3), communication: bit(4) };
}

/** Lives one day of 300 ticks; returns what was delivered with its score, and the memory after it. */
async function live(
  assistant: ProactiveAssistant<LearnerMemory>,
  memory: LearnerMemory,
  options: { day: number; taste: Taste; shuffled?: boolean; seed?: number; date?: string },
) {
  const { day, taste, shuffled = false, seed = 1, date = `day ${day}` } = options;
  const session = assistant.openDay(memory, { seed, life: 'a', date, day, compares: day > 0 });
  const chance = generatorFor(seed, 'shuffle', date);
  const delivered: { candidate: Candidate; score: number }[] = [];
  let last: number | null = null;
  for (let tick = 0; tick < 300; tick++) {
    const moment = momentAt(tick, day);
    const since = last === null ? null : moment.minute - last;
    const { candidates } = await session.decide(moment);
    const scores = candidates.map((candidate) => taste(candidate, moment, since));
    delivered.push({ candidate: candidates[0]!, score: scores[0]! });
    if (candidates[0] !== null) last = moment.minute;
    if (day === 0) continue;
    const swapped = shuffled && chance.uniform() < 0.5 ? scores.toReversed() : scores;
    const rated = candidates.map((candidate, at) => {
      return { candidate, rating: rating(swapped[at]!), score: swapped[at]!, reason: null };
    });
    await session.heard({ moment, rated, reaction: null });
  }
  return { delivered, learned: await session.learn() };
}

async function after(
  days: number,
  options: Omit<Parameters<typeof live>[2], 'day'>,
  assistant: ProactiveAssistant<LearnerMemory>,
) {
  let memory = assistant.start();
  for (let day = 1; day <= days; day++) memory = (await live(assistant, memory, { ...options, day })).learned.memory;
  return memory;
}

async function heldOut(assistant: ProactiveAssistant<LearnerMemory>, memory: LearnerMemory, taste: Taste) {
  const days = await Promise.all(['x', 'y', 'z'].map((date) => live(assistant, memory, { day: 0, taste, date })));
  const delivered = days.flatMap((day) => day.delivered);
  const speech = delivered.filter(({ candidate }) => candidate !== null);
  const mean = (some: typeof delivered) => some.reduce((sum, { score }) => sum + score, 0) / some.length;
  return { all: mean(delivered), speech: mean(speech), perHour: speech.length / (delivered.length / 24) };
}

function weightOf(memory: LearnerMemory, family: string, value: string): number {
  const at = Array.from({ length: layout.size }, (_, index) => index).find((index) => {
    const [named, said] = featureName(layout, memory.hobbies, index);
    return named === family && said === value;
  });
  return memory.weights[at!]!;
}

describe.each(objectives)('learning by %s', (objective) => {
  const assistant = learner(defaultTraining[objective]);

  test('from consistent ratings: what is liked is said, nothing else', async () => {
    const memory = await after(5, { taste: likesMusic }, assistant);
    const others = topics.filter((topic) => topic !== liked).map((topic) => weightOf(memory, 'topic', topic));
    expect(weightOf(memory, 'topic', liked)).toBeGreaterThan(Math.max(...others) + 0.5);
    const before = await heldOut(assistant, assistant.start(), likesMusic);
    const now = await heldOut(assistant, memory, likesMusic);
    expect(before.speech).toBeLessThan(1.5);
    expect(now.speech).toBeGreaterThan(3.5);
    expect(now.all).toBeGreaterThan(3);
  });

  test('from shuffled ratings: what is said is no better than at first', async () => {
    const memory = await after(5, { taste: likesMusic, shuffled: true }, assistant);
    const before = await heldOut(assistant, assistant.start(), likesMusic);
    const now = await heldOut(assistant, memory, likesMusic);
    expect(Math.abs(now.speech - before.speech)).toBeLessThan(0.25);
    expect(now.all).toBeLessThan(3);
  });

  test('to keep pauses of an hour, which nobody told it', async () => {
    const memory = await after(8, { taste: likesPauses }, assistant);
    const now = await heldOut(assistant, memory, likesPauses);
    expect(now.perHour).toBeGreaterThan(0.6);
    expect(now.perHour).toBeLessThan(1.1);
    expect(now.speech).toBeGreaterThan(3.5);
  });
});

describe('a day of the learner', () => {
  const assistant = learner(defaultTraining.dpo);

  test('is a function of memory, seed, life and date', async () => {
    const memory = await after(2, { taste: likesMusic }, assistant);
    const once = await live(assistant, memory, { day: 3, taste: likesMusic });
    const again = await live(assistant, memory, { day: 3, taste: likesMusic });
    expect(again).toEqual(once);
    const elsewhere = await live(assistant, memory, { day: 3, taste: likesMusic, seed: 2 });
    expect(elsewhere.delivered).not.toEqual(once.delivered);
  });

  test('changes no memory but the one that it returns', async () => {
    const memory = await after(2, { taste: likesMusic }, assistant);
    const kept = structuredClone(memory);
    const { learned } = await live(assistant, memory, { day: 3, taste: likesMusic });
    expect(memory).toEqual(kept);
    expect(learned.memory.version).toBe(3);
    expect(learned.memory.pairs.slice(0, memory.pairs.length)).toEqual(memory.pairs);
    expect(learned.memory.pairs.length).toBeGreaterThan(memory.pairs.length);
  });

  test('untrained finds its three ideas and silence equally good', async () => {
    const { delivered } = await live(assistant, assistant.start(), { day: 1, taste: likesMusic });
    const silent = delivered.filter(({ candidate }) => candidate === null).length;
    // A quarter of 300, give or take four standard deviations.
    expect(Math.abs(silent - 75)).toBeLessThan(30);
  });

  test('weighs two different candidates on days that count, one on others', () => {
    for (const day of [0, 1]) {
      const session = assistant.openDay(assistant.start(), { seed: 1, life: 'a', date: 'd', day, compares: day > 0 });
      for (let tick = 0; tick < 50; tick++) {
        const decision = session.decide(momentAt(tick, day));
        if (decision instanceof Promise) throw new Error('the learner waits for nobody');
        expect(decision).toMatchObject({ delivered: 0, candidates: { length: day === 0 ? 1 : 2 } });
        expect(decision.candidates.filter((candidate) => candidate === null).length).toBeLessThan(2);
      }
    }
  });

  test('equal scores and missing ones make no pair', async () => {
    const told = (score: number | null) => {
      const session = assistant.openDay(assistant.start(), { seed: 1, life: 'a', date: 'd', day: 1, compares: true });
      const decision = session.decide(momentAt(0, 1));
      if (decision instanceof Promise) throw new Error('the learner waits for nobody');
      const rated = decision.candidates.map((candidate, at) => {
        return { candidate, rating: rating(2), score: at === 0 ? 2 : score, reason: null };
      });
      void session.heard({ moment: momentAt(0, 1), rated, reaction: null });
      return session.learn();
    };
    expect((await told(2)).memory.pairs).toHaveLength(0);
    expect((await told(null)).memory.pairs).toHaveLength(0);
    expect((await told(3)).memory.pairs).toHaveLength(1);
  });
});

test('what the person would rather have heard is preferred to what was said', async () => {
  const built = learner(defaultTraining.dpo);
  const opening = { seed: 1, life: 'revised', date: '2026-03-02', day: 1, compares: true };
  const day = built.openDay(built.start(), opening);
  const moment: Moment = {
    time: '2026-03-02T18:00:00',
    weekday: 'mon',
    minute: 1080,
    day: 1,
    activity: { kind: 'dinner', doing: 'cutting onions', part: 'cooking dinner', hobby: null, room: 'kitchen' },
    walking: false,
  };
  const same = { preference: 1, timing: 1, frequency: 1, communication: 1 } as const;
  for (let tick = 0; tick < 40; tick++) {
    const { candidates } = await day.decide({ ...moment, minute: 1080 + tick });
    const rated = candidates.map((candidate) => ({ candidate, rating: same, score: 4, reason: null }));
    const revision = { text: 'You could make a soup from what is left.', topic: 'food', style: 'brief', reason: null };
    await day.heard({ moment, rated, reaction: null, revision });
  }
  const { memory, training } = await day.learn();
  expect(training['pairs']).toBe(40);
  const names = (wanted: string) =>
    [...memory.weights.keys()].find((index) => featureName(layout, memory.hobbies, index).join(': ') === wanted)!;
  expect(memory.weights[names('topic: food')]).toBeGreaterThan(1);
  expect(memory.weights[names('style: brief')]).toBeGreaterThan(0);
});
