import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Moment } from '../contract.ts';
import { openDayMemory } from '../day-memory.ts';
import { featureName } from './feature-name.ts';
import { activityPlace, candidateFeatures, featuresPerCandidate, momentFeatures } from './features.ts';
import { smallLayout as layout } from './pairs.test-helper.ts';

const kinds = ['breakfast', 'work', 'hobby', 'free', 'travel', 'juggling'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const moments: fc.Arbitrary<Moment> = fc.record({
  time: fc.constant('2026-03-02T07:32:30'),
  weekday: fc.constantFrom(...weekdays),
  minute: fc.nat(1152).map((tick) => tick * 2.5),
  day: fc.nat(20),
  activity: fc.record({
    kind: fc.constantFrom(...kinds),
    doing: fc.string(),
    part: fc.string(),
    hobby: fc.constantFrom(null, 'chess', 'drawing'),
    room: fc.string(),
  }),
  walking: fc.boolean(),
});
/** Pauses between suggestions and what they were about. */
const histories = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom('music', 'food', null)), {
  maxLength: 15,
});
const candidates = fc.record({ topic: fc.nat(3), style: fc.nat(2), repeated: fc.boolean() });

function remembering(moment: Moment, history: readonly [number, string | null][]) {
  const memory = openDayMemory();
  let minute = moment.minute - history.reduce((sum, [pause]) => sum + pause, 0);
  for (const [pause, topic] of history) {
    memory.said(minute, topic);
    minute += pause;
  }
  return memory;
}

/** The features of a candidate at a moment, with nothing left over from what stood there before. */
function featuresOf(
  moment: Moment,
  history: readonly [number, string | null][],
  candidate: Parameters<typeof candidateFeatures>[1],
) {
  const into = new Uint16Array(40).fill(9999);
  const place = activityPlace(moment, ['chess', 'drawing']);
  const common = momentFeatures(layout, moment, place, remembering(moment, history), into);
  const size = candidateFeatures(layout, candidate, place, into, common);
  return Array.from(into.subarray(0, size));
}

/** Lets through what is named and refuses the rest. */
function only<Target extends object>(target: Target, names: readonly string[]): Target {
  return new Proxy(target, {
    get: (of, name) => {
      if (!names.includes(String(name))) throw new Error(`looked at ${String(name)}`);
      return Reflect.get(of, name);
    },
    ownKeys: () => {
      throw new Error('looked at everything');
    },
  });
}

describe('what features depend on', () => {
  test('of a moment: clock, weekday, kind, hobby and walking, and nothing else', () => {
    fc.assert(
      fc.property(moments, histories, candidates, (moment, history, candidate) => {
        const activity = only(moment.activity, ['kind', 'hobby']);
        const narrow = only({ ...moment, activity }, ['minute', 'weekday', 'walking', 'activity']);
        expect(featuresOf(narrow, history, candidate)).toEqual(featuresOf(moment, history, candidate));
      }),
    );
  });

  test('equal views give equal features, whatever else differs', () => {
    fc.assert(
      fc.property(moments, moments, histories, candidates, (moment, other, history, candidate) => {
        const { kind, hobby } = moment.activity;
        const { minute, weekday, walking } = moment;
        const alike: Moment = { ...other, minute, weekday, walking, activity: { ...other.activity, kind, hobby } };
        expect(featuresOf(alike, history, candidate)).toEqual(featuresOf(moment, history, candidate));
      }),
    );
  });

  test('weekdays are alike, and so are the days of a weekend', () => {
    fc.assert(
      fc.property(moments, candidates, (moment, candidate) => {
        const on = (weekday: string) => featuresOf({ ...moment, weekday }, [], candidate);
        expect(on('mon')).toEqual(on('fri'));
        expect(on('sat')).toEqual(on('sun'));
        expect(on('sat')).toHaveLength(on('mon').length + 1);
      }),
    );
  });
});

describe('the list of features', () => {
  test('at most so many at once, each once, all within the layout', () => {
    let most = 0;
    fc.assert(
      fc.property(moments, histories, candidates, (moment, history, candidate) => {
        const features = featuresOf(moment, history, candidate);
        most = Math.max(most, features.length);
        expect(features.length).toBeLessThanOrEqual(featuresPerCandidate);
        expect(new Set(features).size).toBe(features.length);
        expect(Math.max(...features)).toBeLessThan(layout.size);
      }),
      { examples: [[{ ...sunday, walking: true }, [], { topic: 0, style: 0, repeated: true }]] },
    );
    expect(most).toBe(featuresPerCandidate);
  });

  test('every place has a name of its own', () => {
    const hobbies = Array.from({ length: 16 }, (_, at) => `hobby ${at}`);
    const names = Array.from({ length: layout.size }, (_, at) => featureName(layout, hobbies, at).join(': '));
    expect(new Set(names).size).toBe(layout.size);
    expect(names.join()).not.toMatch(/undefined|NaN/);
  });

  test('names say what the features mean', () => {
    const names = featuresOf(
      { ...sunday, walking: true },
      [
        [40, 'food'],
        [95, 'music'],
      ],
      { topic: 1, style: 0, repeated: true },
    ).map((at) => featureName(layout, ['chess', 'drawing'], at).join(': '));
    expect(names).toEqual([
      'speaking: at all',
      'activity: drawing',
      'time: 01:00–01:30',
      'time at weekends: 01:00–02:00',
      'minutes since the last: 90–104',
      'said today: 2',
      'said in the last 3 hours: 2',
      'walking: yes',
      'topic: food',
      'style: brief',
      'topic during activity: food during drawing',
      'topic already today: yes',
    ]);
    const first = featuresOf(sunday, [], { topic: 3, style: 2, repeated: false });
    expect(first.map((at) => featureName(layout, ['chess', 'drawing'], at).join(': '))).toEqual(
      expect.arrayContaining(['minutes since the last: none today', 'said today: 0', 'topic: other', 'style: other']),
    );
  });
});

describe('activities', () => {
  const doing = (kind: string, hobby: string | null) => ({ ...sunday, activity: { ...sunday.activity, kind, hobby } });

  test('hobbies get places in the order in which they are seen, others share a place', () => {
    const hobbies: string[] = [];
    const places = ['chess', 'drawing', 'chess'].map((hobby) => activityPlace(doing('hobby', hobby), hobbies));
    expect(places[0]).toBe(places[2]);
    expect(places[1]).toBe(places[0]! + 1);
    expect(hobbies).toEqual(['chess', 'drawing']);
    expect(activityPlace(doing('juggling', null), hobbies)).toBe(activityPlace(doing('other', null), hobbies));
    expect(activityPlace(doing('hobby', null), hobbies)).not.toBe(places[0]);
  });

  test('hobbies without end stay within the layout', () => {
    const hobbies: string[] = [];
    const places = Array.from({ length: 40 }, (_, at) => activityPlace(doing('hobby', `hobby ${at}`), hobbies));
    expect(new Set(places).size).toBe(16);
    expect(layout.activity + Math.max(...places)).toBeLessThan(layout.activityTopic);
  });
});

const sunday: Moment = {
  time: '2026-03-09T01:00:00',
  weekday: 'sun',
  minute: 1500,
  day: 3,
  activity: { kind: 'hobby', doing: 'drawing a tree', part: 'drawing', hobby: 'drawing', room: 'study' },
  walking: false,
};
