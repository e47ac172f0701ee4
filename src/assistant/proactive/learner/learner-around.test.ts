import { describe, expect, test } from 'vitest';
import type { Candidate, DayOpening, Moment, ProactiveAssistant, RatedCandidate, TickFeedback } from '../contract.ts';
import { learnerAround, type AroundMemory } from './learner-around.ts';
import { defaultTraining, objectives } from './training.ts';

const said = (text: string, topic: string | null = null): Candidate => ({ text, topic, style: null, reason: null });
const music = said('Shall I put on some quiet music?');
const plants = said('Your plants may need some water.');
const puzzle = said('Zzz?', 'no topic of the catalogue');

/** Always proposes the same; keeps what it heard. */
function proposing(candidates: readonly Candidate[], waits = false): ProactiveAssistant<readonly TickFeedback[]> {
  return {
    compares: false,
    start: () => [],
    openDay: (memory) => {
      const heard: TickFeedback[] = [];
      const decision = { candidates, delivered: null };
      return {
        decide: () => (waits ? Promise.resolve(decision) : decision),
        heard: (feedback) => void heard.push(feedback),
        learn: () => ({ memory: [...memory, ...heard], training: { heard: heard.length } }),
      };
    },
  };
}

const momentAt = (minute: number): Moment => ({
  time: '2026-03-02T08:00:00',
  weekday: 'mon',
  minute,
  day: 1,
  activity: { kind: 'free', doing: 'resting', part: 'free time', hobby: null, room: 'study' },
  walking: false,
});

function rated(candidate: Candidate): RatedCandidate {
  const good = candidate === music ? 1 : 0;
  const quiet = candidate === null ? 1 : good;
  const score = 2 + good + quiet;
  return {
    candidate,
    rating: { preference: 1, timing: 1, frequency: quiet ? 1 : 0, communication: good ? 1 : 0 },
    score,
    reason: null,
  };
}

async function liveDays(inner: ProactiveAssistant<unknown>, days: number, objective: (typeof objectives)[number]) {
  const assistant = learnerAround(inner, defaultTraining[objective]);
  let memory: AroundMemory = assistant.start();
  for (let day = 1; day <= days; day++) {
    const opening: DayOpening = { seed: 3, life: 'a', date: `2026-03-0${day}`, day, compares: true };
    const session = assistant.openDay(memory, opening);
    for (let minute = 480; minute < 900; minute += 5) {
      const moment = momentAt(minute);
      const { candidates, delivered } = await session.decide(moment);
      expect(delivered).toBe(0);
      await session.heard({ moment, rated: candidates.map(rated), reaction: candidates[0] === null ? null : 'accept' });
    }
    memory = (await session.learn()).memory;
  }
  return { assistant, memory };
}

const heldOut: DayOpening = { seed: 3, life: 'a', date: '2026-03-20', day: 0, compares: false };

describe.each(objectives)('%s', (objective) => {
  test.each([false, true])(
    'chooses what is rated well among what the other proposes (which waits: %s)',
    async (waits) => {
      const inner = proposing([plants, music, null], waits);
      const { assistant, memory } = await liveDays(inner, 3, objective);
      const session = assistant.openDay(memory, heldOut);
      for (const minute of [500, 600, 700]) {
        expect(await session.decide(momentAt(minute))).toEqual({ candidates: [music], delivered: 0 });
      }
      expect((memory.inner as TickFeedback[]).length).toBe(3 * 84);
    },
  );

  test('keeps silent where all that is proposed is bad, and learns nothing where nothing is', async () => {
    const { assistant, memory } = await liveDays(proposing([plants, puzzle]), 3, objective);
    const decision = await assistant.openDay(memory, heldOut).decide(momentAt(500));
    expect(decision).toEqual({ candidates: [null], delivered: 0 });
    const silent = await liveDays(proposing([null]), 2, objective);
    expect(silent.memory.policy.pairs).toEqual([]);
    expect(silent.memory.policy.weights.every((weight) => weight === 0)).toBe(true);
  });
});

test('on a day of which nothing is told the other hears what was said of its candidates', async () => {
  const inner = proposing([plants, music]);
  const { assistant, memory } = await liveDays(inner, 3, 'dpo');
  const session = assistant.openDay(memory, heldOut);
  await session.decide(momentAt(500));
  const { memory: after, training } = await session.learn();
  expect((after.inner as TickFeedback[]).at(-1)).toMatchObject({
    rated: [{ candidate: music, score: null }],
    reaction: null,
  });
  expect(training).toMatchObject({ heard: 1, version: 4 });
});
