import { describe, expect, test } from 'vitest';
import { CallFailure } from '../errors/index.ts';
import { describeBelief } from './belief/index.ts';
import { desire, indexOf, names, point, somebody } from './fixture.test-helper.ts';
import { liveLife, noCounts, type EngineCounts, type EngineEvent, type EngineOptions } from './live-life.ts';
import type { EngineStep } from './live-life-step.ts';
import type { Mind } from './mind.ts';
import type { Point } from './point.ts';
import { ruleMind } from './rules/rule-mind.ts';

const soup = desire({ id: 'dining-soup' });
const bread = desire({
  id: 'dining-bread',
  event: 'The bread did not rise, and {friend} comes at six.',
  intent: 'Bake a bread.',
  about: ['bread', 'baking'],
});
const walk = desire({
  id: 'dining-walk',
  event: 'A long walk made {name} think of chestnuts, and the stall is gone.',
  about: ['chestnuts', 'walk'],
});
const flood = desire({ id: 'travel-flood', domain: 'travel', event: 'The road is under water.', about: ['road'] });

function* daily(count: number): Generator<Point> {
  for (let day = 0; day < count; day++) yield point({ minute: point().minute + day * 1440 + (day % 5) * 60 });
}

async function lived(
  changes: Partial<EngineOptions> = {},
  wrap: (mind: Mind) => Mind = (mind) => mind,
): Promise<{ events: EngineEvent[]; counts: EngineCounts }> {
  const counts = noCounts();
  const events: EngineEvent[] = [];
  for await (const event of await opened({ counts, ...changes }, wrap)) events.push(event);
  return { events, counts };
}

async function opened(changes: Partial<EngineOptions> = {}, wrap: (mind: Mind) => Mind = (mind) => mind) {
  const index = await indexOf(soup, bread, walk, flood);
  return liveLife({
    seed: 1,
    life: 'dining-1',
    ordinal: 0,
    person: somebody,
    names,
    domain: 'dining',
    goal: 'Somebody wants to bake bread.',
    index,
    mind: wrap(ruleMind({ index, seed: 1, life: 'dining-1', goals: () => [] })),
    oftenPossible: new Map(),
    dimensions: [],
    points: daily(200),
    turning: 0,
    themed: new Set(),
    dateOf: () => 'a day',
    line: () => () => {
      throw new Error('rules ask nobody');
    },
    counts: noCounts(),
    ...changes,
  });
}

describe('a life by rules', () => {
  test('has each possible event of its domain once, in order of time, told of its own person', async () => {
    const { events, counts } = await lived();
    expect(events.map(({ desire: { id } }) => id).toSorted()).toEqual(['dining-bread', 'dining-soup', 'dining-walk']);
    expect(counts.fired).toBe(3 + counts.nothingPossible);
    const minutes = events.map((event) => event.point.minute);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    for (const { told } of events) expect(JSON.stringify(told)).not.toMatch(/[{}|]{1}[a-z]+[}]/);
    expect(events.find(({ desire: { id } }) => id === 'dining-soup')!.told.event).toContain(somebody.name.given);
  });

  test('a mixed life takes events of all domains', async () => {
    const { events } = await lived({ domain: null });
    expect(events.map(({ desire: { id } }) => id)).toContain('travel-flood');
  });

  test('remembers: the belief at the second event knows the first', async () => {
    const { events } = await lived();
    expect(events[0]!.belief.longTerm.remembered).toEqual([]);
    expect(events[1]!.belief.longTerm.remembered.map(({ desire: id }) => id)).toEqual([events[0]!.desire.id]);
    expect(describeBelief(events[1]!.belief)).toContain(events[0]!.told.intent.replace(/\.$/, ''));
  });

  test('equal options give equal lives; another seed another', async () => {
    expect(await lived()).toEqual(await lived());
    const other = await lived({ seed: 2 });
    expect(other.events.map((event) => event.point.minute)).not.toEqual(
      (await lived()).events.map((event) => event.point.minute),
    );
  });

  test('goes on as long as it is asked, and no further', async () => {
    let asked = 0;
    function* counted() {
      for (const each of daily(10_000)) {
        asked++;
        yield each;
      }
    }
    const index = await indexOf(soup, bread);
    const life = liveLife({
      ...(await options(index)),
      points: counted(),
    });
    await life.next();
    await life.return(undefined);
    expect(asked).toBeLessThan(200);
  });

  test('a failed call loses only its point', async () => {
    let calls = 0;
    const { events, counts } = await lived({}, (mind) => ({
      ...mind,
      queries: (belief, line) => {
        if (calls++ === 0) throw new CallFailure({ kind: 'timeout', party: 'mind', message: 'late' });
        return mind.queries(belief, line);
      },
    }));
    expect(counts.failed).toBe(1);
    expect(events).toHaveLength(3);
  });

  test('what the mind thinks impossible does not happen', async () => {
    const { events, counts } = await lived({}, (mind) => ({ ...mind, rank: async () => [] }));
    expect(events).toEqual([]);
    expect(counts.nothingChosen).toBe(counts.fired);
  });

  test('an event told in words used before gives way to the next in rank, or is dropped', async () => {
    const same = {
      event: 'Always the very same thing happens here again and again.',
      intent: 'Go.',
      explicit: ['Asks.'],
      implicit: ['Has.', 'Has not.'],
    };
    const { events, counts } = await lived({}, (mind) => ({ ...mind, refine: async () => same }));
    expect(events).toHaveLength(1);
    expect(counts.dropped.alike).toBeGreaterThan(10);
  });
});

describe('who looks on', () => {
  test('is told of every step in its order, and the life is the same', async () => {
    const steps: EngineStep[] = [];
    const { events, counts } = await lived({ onStep: (step) => steps.push(step) });
    expect(events).toEqual((await lived()).events);
    const passed = steps.filter((step) => step.kind === 'passed');
    expect(passed.filter(({ drawn, probability }) => drawn < probability)).toHaveLength(counts.fired);
    const last = steps.findLastIndex(({ kind }) => kind === 'shifted');
    const first = steps.findLastIndex(({ kind }, at) => kind === 'passed' && at < last);
    expect(steps.slice(first, last + 1).map(({ kind }) => kind)).toEqual([
      'passed',
      'believed',
      'possible',
      'asked',
      'broughtUp',
      'ranked',
      'told',
      'goal',
      'shifted',
    ]);
  });

  test('sees which query brought a candidate up, and among which ranks one was drawn', async () => {
    const steps: EngineStep[] = [];
    const { events } = await lived({ onStep: (step) => steps.push(step) });
    const brought = steps.filter((step) => step.kind === 'broughtUp').flatMap(({ candidates }) => candidates);
    for (const { relevance, by } of brought) expect(Math.max(...Object.values(by))).toBe(relevance);
    const [ranking] = steps.filter((step) => step.kind === 'ranked');
    expect(ranking!.ranked.map(({ desire: { id } }) => id)).toEqual(events[0]!.ranked);
    expect(ranking!.ranked.slice(0, 3).reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(ranking!.ranked).toContainEqual(expect.objectContaining({ desire: ranking!.drawn }));
  });

  test('is told whose call failed', async () => {
    const steps: EngineStep[] = [];
    const refine = async () => {
      throw new CallFailure({ kind: 'timeout', party: 'mind', message: 'late' });
    };
    const { events } = await lived({ onStep: (step) => steps.push(step) }, (mind) => ({ ...mind, refine }));
    expect(events).toEqual([]);
    expect(steps).toContainEqual({ kind: 'failed', party: 'mind', message: 'late' });
  });

  test('can give another goal from the next event on', async () => {
    const life = await opened();
    const first = (await life.next()).value!;
    expect(first.goal).toBe('Somebody wants to bake bread.');
    const second = (await life.next({ goal: 'Somebody wants to climb.' })).value!;
    expect(second.belief.longTerm.goal).toBe('Somebody wants to climb.');
    expect((await life.next({})).value!.belief.longTerm.goal).toBe(second.goal);
    const none = await opened();
    await none.next();
    expect((await none.next({ goal: null })).value!.belief.longTerm.goal).toBeNull();
  });
});

async function options(index: EngineOptions['index']): Promise<Omit<EngineOptions, 'points'>> {
  return {
    seed: 1,
    life: 'dining-1',
    ordinal: 0,
    person: somebody,
    names,
    domain: 'dining',
    goal: null,
    index,
    mind: ruleMind({ index, seed: 1, life: 'dining-1', goals: () => [] }),
    oftenPossible: new Map(),
    dimensions: [],
    turning: 0,
    themed: new Set(),
    dateOf: () => 'a day',
    line: () => () => {
      throw new Error('rules ask nobody');
    },
    counts: noCounts(),
  };
}
