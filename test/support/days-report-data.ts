import { emptyTally, ratingDimensions, type DayPlan, type DayTally, type Rating } from '../../src/journal/index.ts';
import { generatorFor } from '../../src/random/index.ts';
import { openDayScorer, type DayOfOne, type DaysReportData } from '../../src/report/index.ts';
import { hostileTexts } from './report-data.ts';

const people = 6;
const days = 15;
const names = ['silent', 'x'.repeat(60), 'learner'] as const;

/** A report of days in which every text that comes from people or models is hostile, with everything that a report can show. */
export function hostileDaysReport(): DaysReportData {
  const generator = generatorFor(1, 'hostile days');
  const scorer = openDayScorer({
    seed: 1,
    people,
    days,
    heldOut: 3,
    tickSeconds: 150,
    assistants: names.map((name, place) => ({ name, spec: place === 2 ? 'learner' : name, told: place === 1 })),
  });
  const some = (most: number) => generator.integer(0, most);
  for (let person = 0; person < people; person++) {
    scorer.person(person, {
      statedPerHour: (person + 1) / 4,
      bigFive: { openness: person % 2 === 0 ? 'low' : 'high' },
    });
    names.forEach((name, place) => {
      if (person === 5 && place === 1) return;
      scorer.take(person, name, {
        days: Array.from({ length: days }, (_, index) => ({ day: index + 1, tally: tallyOf(some, place) })),
        heldOut: [0, 1, 2, 4, 7, 14]
          .slice(0, place === 0 ? 1 : 6)
          .map((trainings) => ({ trainings, tally: tallyOf(some, place) })),
        failedTrainings: place,
        learned: place > 0,
      });
    });
  }
  return {
    study: {
      name: hostileTexts[0],
      id: 'abc',
      from: hostileTexts[1],
      start: '2026-03-02',
      seed: 1,
      settings: [['deliver', hostileTexts[2]]],
    },
    program: { version: '0.0.0', engine: 1, node: '24.0.0' },
    scores: scorer.scores(),
    incompleteLives: 1,
    longestChain: 12,
    rates: names.slice(1).map((assistant) => ({
      assistant,
      points: Array.from({ length: people }, (_, person) => ({
        wished: (person + 1) / 4,
        found: person === 3 ? 0 : some(24) / 6,
      })),
      people: 1000,
    })),
    faults: { rater: { unparsable: { times: 3, final: 1 } }, assistant: { timeout: { times: 2, final: 2 } } },
    failedCalls: [{ who: hostileTexts[2], kind: 'timeout', times: 2, message: hostileTexts[6] }],
    roles: [
      {
        role: 'assistant',
        calls: 5,
        failed: 2,
        attempts: 9,
        inputTokens: 100,
        outputTokens: 50,
        reasoningTokens: 0,
        usd: null,
      },
    ],
    days: (['best', 'middle', 'worst'] as const).map(dayOfOne),
  };
}

function tallyOf(some: (most: number) => number, place: number): DayTally {
  const said = place === 0 ? 0 : 4 + some(10);
  const part = (rated: number) =>
    Object.fromEntries(ratingDimensions.map((dimension) => [dimension, rated - some(Math.min(3, rated))])) as Record<
      (typeof ratingDimensions)[number],
      number
    >;
  const side = (rated: number) => {
    const dimensions = part(rated);
    return {
      rated,
      missing: rated === 0 ? 0 : 1,
      score: ratingDimensions.reduce((sum, each) => sum + dimensions[each], 0),
      ...dimensions,
    };
  };
  return {
    ...emptyTally(),
    days: 1,
    ticks: 300,
    hours: 12.5,
    failed: place,
    speech: side(said),
    silence: side(290 - said),
    successes: said - Math.min(said, 2),
    guarded: Math.min(said, 1),
    missedOpportunities: some(5),
    reactions: { accept: said, follow: 0, dismiss: 0, snooze: 0, ignore: said === 0 ? 0 : 1 },
  };
}

function dayOfOne(which: DayOfOne['which'], place: number): DayOfOne {
  const rating = (score: number): Rating => ({
    preference: score > 3 ? 1 : 0,
    timing: score > 2 ? 1 : 0,
    frequency: score > 1 ? 1 : 0,
    communication: score > 0 ? 1 : 0,
  });
  return {
    which,
    person: { life: 'a', name: hostileTexts[4 + place]!, about: hostileTexts[place]!, statedPerHour: 0.5 },
    mean: 3.5 - place,
    shown: {
      life: 'a',
      assistant: hostileTexts[3],
      day: 14,
      plan: plan(),
      tally: tallyOf((most) => most, 2),
      suggestions: hostileTexts.concat(Array.from({ length: 60 }, () => 'one more')).map((text, number) => ({
        at: 430 + 12 * number,
        text,
        topic: text,
        style: null,
        reason: text,
        rating: number === 5 ? null : number === 6 ? { ...rating(3), preference: null } : rating(number % 5),
        why: number % 2 === 0 ? text : null,
        reaction: 'follow',
        guarded: number === 1,
        follows: number === 2 ? { doing: text, until: 500 } : null,
      })),
      silences: [
        { from: 420, to: 500, rating: rating(4) },
        { from: 500, to: 560, rating: rating(3) },
      ],
      failures: [{ at: 600, party: 'assistant', kind: 'timeout' }],
      protected: [{ from: 600, to: 700, why: hostileTexts[1] }],
      receptive: [{ from: 800, to: 1500, why: hostileTexts[2] }],
    },
  };
}

function plan(): DayPlan {
  return {
    date: '2026-03-15',
    weekday: 'sun',
    up: 420,
    bed: 1470,
    activities: [
      {
        from: 420,
        to: 700,
        kind: 'hobby',
        doing: hostileTexts[5],
        part: hostileTexts[0],
        hobby: hostileTexts[2],
        at: { room: 'x', object: 'y' },
      },
      { from: 700, to: 900, kind: 'work', doing: 'work', part: hostileTexts[1], hobby: null, at: null },
      {
        from: 900,
        to: 1470,
        kind: 'rest',
        doing: 'rest',
        part: hostileTexts[7],
        hobby: null,
        at: { room: 'x', object: 'y' },
      },
    ],
  };
}
