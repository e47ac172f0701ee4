import { describe, expect, test } from 'vitest';
import { believe, type Belief, type Remembered } from '../belief/index.ts';
import { desire, indexOf, point, somebody } from '../fixture.test-helper.ts';
import { shiftAfter } from '../shift.ts';
import { goalByRule } from './goal-by-rule.ts';
import { linkOf } from './link.ts';
import { queriesByRule } from './queries-by-rule.ts';
import { rankByRule } from './rank-by-rule.ts';

const bread = desire({
  id: 'dining-bread',
  event: 'The bread stayed flat.',
  intent: 'Bake a bread that rises.',
  about: ['bread', 'baking', 'yeast'],
});
const soup = desire({
  id: 'dining-soup',
  event: 'The soup boiled over.',
  intent: 'Save the soup.',
  about: ['soup', 'stove'],
});
const bus = desire({
  id: 'travel-bus',
  domain: 'travel',
  event: 'The bus left early.',
  intent: 'Reach the ferry.',
  about: ['bus', 'ferry'],
});
const rolls = desire({
  id: 'dining-rolls',
  event: 'The yeast for the rolls is dead and the bread for baking gone.',
  intent: 'Bake rolls.',
  about: ['bread', 'baking', 'yeast'],
});
const all = [bread, soup, bus, rolls];
const byId = new Map(all.map((each) => [each.id, each]));
const at = { seed: 1, life: 'life' };

const remembered = (what: typeof bread, daysAgo: number): Remembered => ({
  desire: what.id,
  minute: point().minute - daysAgo * 1440,
  place: 'home',
  happening: what.event,
  intention: what.intent,
  about: what.about,
});

function belief(changes: { goal?: string | null; remembered?: Remembered[] } = {}): Belief {
  return believe({ ...at, person: somebody, goal: null, remembered: [], point: point(), ...changes });
}

test('queries name the surroundings, the body and the thoughts; a body that calls for nothing has none', () => {
  const queries = queriesByRule(belief({ goal: 'Somebody wants to sail.' }), 1, 'life');
  expect(queries.environment).toContain('home');
  expect(queries.environment).toContain('spring');
  expect(queries.thought).toContain('Somebody wants to sail.');
  const nothing = { ...belief(), shortTerm: { ...belief().shortTerm, physical: { tags: [], because: [] } } };
  expect(queriesByRule(nothing, 1, 'life').body).toBeNull();
});

test('a hybrid search finds by words and keeps to what is allowed', async () => {
  const index = await indexOf(...all);
  expect((await index.find('yeast and baking', all, 2)).map(({ desire: { id } }) => id).toSorted()).toEqual([
    'dining-bread',
    'dining-rolls',
  ]);
  expect((await index.find('yeast and baking', [soup, bus], 3)).map(({ desire: { id } }) => id)).not.toContain(
    'dining-bread',
  );
  expect(await index.find('', [], 3)).toEqual([]);
  for (const { relevance } of await index.find('the bus to the ferry', all, 4)) {
    expect(relevance).toBeGreaterThanOrEqual(0);
    expect(relevance).toBeLessThanOrEqual(1);
  }
});

describe('ranking', () => {
  test('has every candidate once; novelty pushes down what is like the last event', async () => {
    const index = await indexOf(...all);
    const candidates = all.map((each) => ({ desire: each, relevance: 0.5 }));
    let lower = 0;
    for (let seed = 0; seed < 40; seed++) {
      const order = rankByRule({ belief: belief(), candidates, recent: [] }, index, { seed, life: 'life' });
      expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
      const after = rankByRule({ belief: belief(), candidates, recent: [rolls] }, index, { seed, life: 'life' });
      expect(after.indexOf(3)).toBeGreaterThanOrEqual(order.indexOf(3));
      if (after.indexOf(3) > order.indexOf(3)) lower++;
    }
    expect(lower).toBeGreaterThan(5);
  });

  test('goal and relevance pull up', async () => {
    const index = await indexOf(...all);
    const places = (goal: string | null, relevance: number) => {
      let sum = 0;
      for (let seed = 0; seed < 60; seed++) {
        const candidates = all.map((each) => ({ desire: each, relevance: each === bus ? relevance : 0.5 }));
        sum += rankByRule({ belief: belief({ goal }), candidates, recent: [] }, index, { seed, life: 'l' }).indexOf(2);
      }
      return sum / 60;
    };
    const plain = places(null, 0.5);
    expect(places('Somebody wants to reach the ferry by bus.', 0.5)).toBeLessThan(plain);
    expect(places(null, 1)).toBeLessThan(plain);
  });
});

describe('goals', () => {
  const goals = ['Somebody wants to bake bread with yeast.', 'Somebody wants to see the moon.'];

  test('need three events, and clear evidence', async () => {
    const index = await indexOf(...all);
    const options = (events: Remembered[], goal: string | null) => ({
      belief: belief({ goal, remembered: events }),
      goals,
      byId,
    });
    const baking = [remembered(bread, 9), remembered(rolls, 5), remembered(bread, 2)];
    expect(goalByRule(options(baking.slice(1), null), index)).toBeNull();
    expect(goalByRule(options(baking, goals[1]!), index)).toBe(goals[0]);
    expect(goalByRule(options(baking, goals[0]!), index)).toBe(goals[0]);
    expect(goalByRule(options([remembered(bus, 9), remembered(bus, 5), remembered(bus, 2)], goals[1]!), index)).toBe(
      goals[1],
    );
  });
});

describe('links', () => {
  test('tie an event to one before it that has to do with it, or to the goal, or to nothing', async () => {
    const index = await indexOf(...all);
    const links = (about: Belief, what = rolls) =>
      Array.from({ length: 20 }, (_, seed) =>
        linkOf({ belief: about, desire: what, byId }, index, { seed, life: 'life' }),
      );
    expect(
      links(belief({ remembered: [remembered(bread, 3)] })).some(
        (link) => link?.includes('bake a bread that rises') === true,
      ),
    ).toBe(true);
    expect(links(belief({ remembered: [remembered(bus, 3)] })).some((link) => link?.includes('ferry') === true)).toBe(
      false,
    );
    const goal = `${somebody.name.given} wants to bake bread with yeast.`;
    expect(links(belief({ goal })).some((link) => link?.includes('bake bread with yeast') === true)).toBe(true);
    for (const link of links(belief({ goal }))) expect(link ?? '.').toMatch(/[.!?]$/);
    const told = { ...remembered(bus, 3), happening: 'All the same, Somebody still means to bake bread with yeast.' };
    expect(
      links(belief({ goal, remembered: [told] })).some((link) => link?.includes('bake bread with yeast') === true),
    ).toBe(false);
  });
});

describe('shifts', () => {
  const baker = {
    ...somebody,
    preferences: [
      ...somebody.preferences,
      { dimension: 'Baking bread', level: 'middle' as const, sentence: 'Bakes a flat bread with yeast now and then.' },
    ],
  };
  const dimensions = baker.preferences.map(({ dimension }) => ({
    name: dimension,
    levels: { low: `${dimension} low.`, middle: `${dimension} middle.`, high: `${dimension} high.` },
  }));

  test('are seldom, by one level, of a preference the person has, with a reason', async () => {
    const index = await indexOf(...all);
    const order = ['low', 'middle', 'high'];
    let found = 0;
    for (let seed = 0; seed < 600; seed++) {
      const shift = shiftAfter(
        { person: baker, desire: bread, intention: bread.intent, minute: 5, date: '3 May 2025', dimensions },
        index,
        { seed, life: 'life' },
      );
      if (shift === null) continue;
      found++;
      expect(Math.abs(order.indexOf(shift.to) - order.indexOf(shift.from))).toBe(1);
      expect(baker.preferences.find(({ dimension }) => dimension === shift.dimension)?.level).toBe(shift.from);
      expect(shift.reason).toContain('3 May 2025');
      expect(shift.sentence).toBe(`${shift.dimension} ${shift.to}.`);
    }
    expect(found).toBeGreaterThan(2);
    expect(found).toBeLessThan(80);
  });
});
