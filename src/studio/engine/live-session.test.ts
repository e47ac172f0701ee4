import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLifesimLives } from '../../formats/index.ts';
import { openLibrary } from '../library.ts';
import { Conflict } from '../problem.ts';
import { emptyStudio } from '../studio.test-helper.ts';
import type { LiveRecipe } from './live-recipe.ts';
import { lived, openedLife, recipeOf } from './live.test-helper.ts';
import { saveLife } from './save-life.ts';

describe('a life made step by step', () => {
  test('tells each step in its order, from the visits of the way to the event', async () => {
    const life = await openedLife(emptyStudio(), recipeOf());
    const sent = await lived(life);
    expect(sent.map(({ step }) => step)).toEqual(life.told);
    expect(sent.map(({ number }) => number)).toEqual(sent.map((_, at) => at));
    const kinds = sent.map(({ step }) => step.kind);
    const thought = ['believed', 'possible', 'asked', 'broughtUp', 'ranked', 'told', 'goal', 'shifted', 'event'];
    expect(kinds.slice(-thought.length)).toEqual(thought);
    expect(kinds.filter((kind) => kind === 'visit').length).toBeGreaterThan(3);
    const passed = sent.flatMap(({ step }) => (step.kind === 'passed' ? [step] : []));
    expect(passed.at(-1)!.drawn).toBeLessThan(passed.at(-1)!.probability);
    const ranked = sent.flatMap(({ step }) => (step.kind === 'ranked' ? [step] : []));
    expect(JSON.stringify(ranked)).not.toMatch(/\{\w+\}/);
    expect(life.status).toBe('ready');
  });

  test('is the same for an equal recipe, another for another', async () => {
    const first = await openedLife(emptyStudio(), recipeOf());
    const second = await openedLife(emptyStudio(), recipeOf());
    const third = await openedLife(emptyStudio(), recipeOf({ seed: 12 }));
    for (const life of [first, second, third]) await lived(life);
    expect(second.told).toEqual(first.told);
    expect(third.told).not.toEqual(first.told);
  });

  test('takes one step at a time', async () => {
    const life = await openedLife(emptyStudio(), recipeOf());
    life.next();
    expect(() => life.next()).toThrow(Conflict);
    expect(() => life.steer({ goal: 'Wants to climb.' })).toThrow(Conflict);
    await life.follow(0, { send: async () => {}, signal: new AbortController().signal });
    expect(life.made).toHaveLength(1);
  });

  test('a goal and a weather are in the next event, and what was changed is told where it was', async () => {
    const life = await openedLife(emptyStudio(), recipeOf());
    await lived(life);
    life.steer({ goal: 'Chiara wants to open a bakery.', weather: { wish: 'snow', days: null } });
    const sent = await lived(life);
    const beliefs = sent.flatMap(({ step }) => (step.kind === 'believed' ? [step] : []));
    expect(beliefs.at(-1)!.goal).toBe('Chiara wants to open a bakery.');
    const points = sent.flatMap(({ step }) => (step.kind === 'passed' ? [step] : []));
    for (const { weatherTags, wished } of points) expect([weatherTags[0], wished]).toEqual(['snow', true]);
    expect(life.told.filter(({ kind }) => kind === 'steered')).toHaveLength(1);
    life.steer({ weather: { wish: null, days: null } });
    const later = await lived(life);
    expect(later.flatMap(({ step }) => (step.kind === 'passed' ? [step.wished] : []))).not.toContain(true);
  });

  test('a weather for some days ends, and a goal can be given before the first event', async () => {
    const life = await openedLife(emptyStudio(), recipeOf());
    life.steer({ goal: 'Chiara wants to rest.', weather: { wish: 'hot', days: 3 } });
    expect(life.goal()).toBe('Chiara wants to rest.');
    for (let event = 0; event < 4; event++) await lived(life);
    const points = life.told.flatMap((step) => (step.kind === 'passed' ? [step] : []));
    const from = points[0]!.minute - points[0]!.hours * 60;
    expect(points.some(({ wished }) => !wished)).toBe(true);
    for (const { minute, wished } of points) if (wished) expect(minute).toBeLessThan(from + 4 * 1440);
    expect(life.made[0]!.belief.longTerm.goal).toBe('Chiara wants to rest.');
  });

  test('is made again after a restart, to the same words, and goes on alike', async () => {
    const studio = emptyStudio();
    const life = await openedLife(studio, recipeOf());
    life.steer({ weather: { wish: 'wet', days: 7 } });
    await lived(life);
    life.steer({ goal: 'Chiara wants to learn to fish.' });
    await lived(life);
    const recipe = JSON.parse(JSON.stringify(life.recipe)) as LiveRecipe;
    const again = await openedLife(studio, recipe, life.made.length);
    expect(again.told).toEqual(life.told);
    await lived(life);
    await lived(again);
    expect(again.told).toEqual(life.told);
  });

  test('people of the bundled lives are lived on with', async () => {
    const studio = emptyStudio();
    const { id, domain, person } = await (await studio.library.lives('bundled')).read(5);
    const life = await openedLife(studio, recipeOf({ person: { kind: 'known', source: 'bundled', life: id }, domain }));
    await lived(life);
    expect(life.made[0]!.desire.domain).toBe(domain);
    expect(life.grounds.person.id).toBe(person.id);
  });

  test('people of whom a file says little are made whole, and their lives can be saved', async () => {
    const lives = fileURLToPath(new URL('../../../test/data/other-lives', import.meta.url));
    const library = openLibrary({ roots: [lives], saveTo: lives });
    const studio = emptyStudio({ library });
    const source = library.sources().find(({ kind }) => kind === 'made')!.name;
    const { id } = await (await library.lives(source)).read(0);
    const person = { kind: 'known', source, life: id } as const;
    const life = await openedLife(studio, recipeOf({ person, domain: 'mixed' }));
    await lived(life);
    expect(life.problem).toBeNull();
    const { person: read } = await (await readLifesimLives({ directory: saveLife(life, studio.saveTo) })).read(0);
    expect(read.preferences).toEqual(life.grounds.person.preferences);
  });
});
