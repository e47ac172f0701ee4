import { describe, expect, test } from 'vitest';
import { topicsFitting, type SuggestionTopic } from '../catalogue/index.ts';
import type { Candidate, DayOpening, Moment, ProactiveAssistant } from '../contract.ts';
import { withMemory, withoutMemory } from './with-memory.ts';
import { withScores } from './with-scores.ts';
import { fixedRate, nagging, random, silentAtHome } from './without-memory.ts';

const opening: DayOpening = { seed: 1, life: 'a', date: '2026-03-02', day: 1, compares: false };

interface Said {
  minute: number;
  kind: string;
  candidate: NonNullable<Candidate>;
}

function momentAt(tick: number): Moment {
  const minute = 480 + tick * 2.5;
  const kind = ['breakfast', 'free', 'work', 'rest'][Math.floor(minute / 45) % 4]!;
  const activity = { kind, doing: 'sitting', part: 'sitting', hobby: null, room: 'kitchen' };
  return { time: '2026-03-02T08:00:00', weekday: 'mon', minute, day: 1, activity, walking: tick % 12 === 0 };
}

/** Lives a day of 360 ticks; what is said gets this score. */
async function live<Memory>(
  assistant: ProactiveAssistant<Memory>,
  {
    memory = assistant.start(),
    day = 1,
    date = '2026-03-02',
    score = () => 4,
  }: {
    memory?: Memory;
    day?: number;
    date?: string;
    score?: (candidate: NonNullable<Candidate>) => number;
  } = {},
) {
  const session = assistant.openDay(memory, { ...opening, day, date });
  const said: Said[] = [];
  for (let tick = 0; tick < 360; tick++) {
    const moment = momentAt(tick);
    const { candidates, delivered } = await session.decide(moment);
    const candidate = candidates[delivered ?? 0]!;
    if (candidate !== null) said.push({ minute: moment.minute, kind: moment.activity.kind, candidate });
    const rating = { preference: null, timing: null, frequency: null, communication: null };
    const told = candidate === null ? 3 : score(candidate);
    if (day > 0)
      await session.heard({ moment, rated: [{ candidate, rating, score: told, reason: null }], reaction: null });
  }
  return { said, memory: (await session.learn()).memory };
}

function pausesOf(said: readonly Said[]): number[] {
  return said.slice(1).map(({ minute }, at) => minute - said[at]!.minute);
}

describe('without memory', () => {
  test('silence at every tick, and speech at every tick', async () => {
    expect((await live(silentAtHome)).said).toEqual([]);
    expect((await live(nagging)).said).toHaveLength(360);
  });

  test('at three ticks of four, by chance', async () => {
    const { said } = await live(random);
    // Four standard deviations.
    expect(Math.abs(said.length - 270)).toBeLessThan(33);
  });

  test.each([
    [1, 60],
    [0.5, 120],
    [2.4, 25],
    [1.7, 37.5],
  ])('%d an hour: the first when so long has gone, then every %d minutes', async (perHour, minutes) => {
    const { said } = await live(fixedRate(perHour));
    expect(said[0]!.minute).toBe(480 + minutes);
    expect(new Set(pausesOf(said))).toEqual(new Set([minutes]));
  });

  test('a rate of nothing says nothing', async () => expect((await live(fixedRate(0))).said).toEqual([]));

  test('whoever speaks at a tick has the same idea', async () => {
    const { said } = await live(nagging);
    const byMinute = new Map(said.map(({ minute, candidate }) => [minute, candidate]));
    for (const { minute, candidate } of (await live(fixedRate(2))).said)
      expect(candidate).toEqual(byMinute.get(minute));
  });

  test('by common sense: what suits the activity, whenever it does, but not to somebody who walks', async () => {
    const { said } = await live(withoutMemory);
    expect(said.length).toBeGreaterThan(300);
    for (const { kind, candidate } of said) expect(topicsFitting(kind)).toContain(candidate.topic);
    expect(said.every(({ minute }) => (minute - 480) % 30 !== 0)).toBe(true);
  });
});

test('with memory: pauses, and no topic twice a day', async () => {
  const { said } = await live(withMemory);
  expect(said.length).toBeGreaterThan(5);
  expect(Math.min(...pausesOf(said))).toBeGreaterThanOrEqual(45);
  const about = said.map(({ candidate }) => candidate.topic);
  expect(new Set(about).size).toBe(about.length);
  for (const { kind, candidate } of said) expect(topicsFitting(kind)).toContain(candidate.topic);
});

describe('with scores', () => {
  const liked: SuggestionTopic = 'music';
  const score = ({ topic }: NonNullable<Candidate>) => (topic === liked ? 4 : 1.6);

  async function after(days: number) {
    let memory = withScores.start();
    for (let day = 1; day <= days; day++) {
      ({ memory } = await live(withScores, { memory, day, date: `day ${day}`, score }));
    }
    return memory;
  }

  test('says what was rated well before', async () => {
    const { said } = await live(withScores, { memory: await after(25), day: 0 });
    const share = (some: readonly Said[]) =>
      some.filter(({ candidate }) => candidate.topic === liked).length / some.length;
    expect(said.length).toBeGreaterThan(3);
    expect(share(said)).toBeGreaterThan(3 * share((await live(nagging)).said));
  });

  test('tries nothing on days that do not count', async () => {
    expect((await live(withScores, { day: 0 })).said).toEqual([]);
    expect((await live(withScores, { day: 1, score: () => 0 })).said.length).toBeGreaterThan(0);
  });

  test('its memory changes once a day, by what was delivered', async () => {
    const memory = await after(3);
    const kept = structuredClone(memory);
    const next = await live(withScores, { memory, day: 4, date: 'day 4', score });
    expect(memory).toEqual(kept);
    const seen = (book: typeof memory) =>
      [...book].filter(([habit]) => habit.startsWith('topic ')).reduce((sum, [, { count }]) => sum + count, 0);
    expect(seen(next.memory) - seen(memory)).toBe(next.said.length);
  });
});

test('a day is a function of seed, life, date and memory', async () => {
  for (const assistant of [nagging, random, fixedRate(1), withoutMemory, withMemory]) {
    expect(await live(assistant)).toEqual(await live(assistant));
    expect((await live(assistant, { date: '2026-03-03' })).said).not.toEqual((await live(assistant)).said);
  }
  expect(await live(withScores, { score: () => 2 })).toEqual(await live(withScores, { score: () => 2 }));
});
