import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate, FeedbackRating, RatedCandidate, TickFeedback } from '../../assistant/index.ts';
import { generatorFor } from '../../random/index.ts';
import { openDial, type DialSettings } from './feedback-dial.ts';

const straight: DialSettings = { noise: 0, shuffled: false, delayInMinutes: 0 };
const activity = { kind: 'free', doing: 'sitting', part: 'resting', hobby: null, room: 'kitchen' };

function feedbackAt(minute: number, scores: readonly number[] = [4, 0]): TickFeedback {
  const moment = { time: '', weekday: 'mon', minute, day: 1, activity, walking: false };
  return {
    moment,
    rated: scores.map((score, at) => ratedAs(score, at === 0 ? null : { ...said, text: `${at}` })),
    reaction: null,
  };
}

const said = { text: 'a song?', topic: null, style: null, reason: null };

function ratedAs(score: number, candidate: Candidate): RatedCandidate {
  const bit = (least: number) => (score >= least ? 1 : 0);
  const rating: FeedbackRating = { preference: bit(1), timing: bit(2), frequency: bit(3), communication: bit(4) };
  return { candidate, rating, score, reason: `scored ${score}` };
}

function opened(settings: Partial<DialSettings>, seed = 1) {
  return openDial({ ...straight, ...settings }, generatorFor(seed, 'dial'));
}

test('by default the assistant is told at once and as it was', () => {
  const feedback = feedbackAt(480);
  expect(opened({}).pass(feedback)).toEqual([feedback]);
});

describe('delay', () => {
  test('to the minute, and what is left at the end of the day', () => {
    const dial = opened({ delayInMinutes: 10 });
    const told = [480, 482.5, 487.5, 490, 492.5].map((minute) => dial.pass(feedbackAt(minute)).map(minuteOf));
    expect(told).toEqual([[], [], [], [480], [482.5]]);
    expect(dial.rest().map(minuteOf)).toEqual([487.5, 490, 492.5]);
    expect(dial.rest()).toEqual([]);
  });

  test('nothing is lost, doubled or out of order, whatever the pauses', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 })), fc.nat(300), (pauses, delayInMinutes) => {
        const dial = opened({ delayInMinutes });
        let minute = 480;
        const passed: number[] = [];
        const told: number[] = [];
        for (const pause of pauses) {
          minute += pause;
          passed.push(minute);
          const now = dial.pass(feedbackAt(minute)).map(minuteOf);
          told.push(...now);
          expect(now.every((each) => each <= minute - delayInMinutes)).toBe(true);
          expect(passed.slice(told.length).every((each) => each > minute - delayInMinutes)).toBe(true);
        }
        expect([...told, ...dial.rest().map(minuteOf)]).toEqual(passed);
      }),
    );
  });
});

describe('shuffling', () => {
  test('hands out the same ratings among the same candidates', () => {
    const scores = fc.array(fc.nat(4), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(scores, fc.nat(), (given, seed) => {
        const feedback = feedbackAt(480, given);
        const [told] = opened({ shuffled: true }, seed).pass(feedback);
        expect(told!.rated.map(({ candidate }) => candidate)).toEqual(feedback.rated.map(({ candidate }) => candidate));
        expect(told!.rated.map(({ score }) => score).toSorted(ascending)).toEqual(given.toSorted(ascending));
        for (const { score, rating, reason } of told!.rated) {
          expect(ratedAs(score!, null)).toMatchObject({ rating, reason });
        }
      }),
    );
  });

  test('each order as often as any other', () => {
    const dial = opened({ shuffled: true });
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw++) {
      const order = dial
        .pass(feedbackAt(480, [0, 1, 2]))[0]!
        .rated.map(({ score }) => score)
        .join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Four standard deviations.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(116);
  });
});

describe('noise', () => {
  test.each([0.1, 0.5])('a share of %d of the ratings is random, half of each dimension 1', (noise) => {
    const dial = opened({ noise });
    const told = Array.from({ length: 4000 }, () => dial.pass(feedbackAt(480))[0]!.rated).flat();
    const random = told.filter(({ reason }) => reason === null);
    expect(Math.abs(random.length / told.length - noise)).toBeLessThan(0.025);
    const ones = random.filter(({ rating }) => rating.timing === 1).length;
    expect(Math.abs(ones / random.length - 0.5)).toBeLessThan(0.08);
    for (const { score, rating } of random) {
      expect(score).toBe(Object.values(rating).reduce((sum: number, each: number | null) => sum + (each ?? NaN), 0));
    }
    const kept = told.filter(({ reason }) => reason !== null);
    expect(kept.every(({ candidate, score }) => score === (candidate === null ? 4 : 0))).toBe(true);
  });

  test('leaves what was passed as it was', () => {
    const feedback = feedbackAt(480);
    const before = structuredClone(feedback);
    const [told] = opened({ noise: 1, shuffled: true }).pass(feedback);
    expect(feedback).toEqual(before);
    expect(told!.rated.map(({ candidate }) => candidate)).toEqual(before.rated.map(({ candidate }) => candidate));
  });
});

function ascending(one: number | null, other: number | null): number {
  return (one ?? NaN) - (other ?? NaN);
}

function minuteOf({ moment }: TickFeedback): number {
  return moment.minute;
}
