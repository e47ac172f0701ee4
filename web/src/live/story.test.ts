import { expect, test } from 'vitest';
import type { ToldStep } from '../../../src/studio/engine/live-steps.ts';
import { storyOf, whyNothing } from './story.ts';

const place = { name: 'home', category: 'home', latitude: 0, longitude: 0 };
const passed = (minute: number): ToldStep => ({
  kind: 'passed', place, minute, time: '', weather: '', weatherTags: [], wished: false, hours: minute / 60, probability: 0.2, drawn: 0.1,
}); // prettier-ignore
const facet = { tags: [], because: [] };
const believed: ToldStep = {
  kind: 'believed', goal: null, body: facet, mood: facet, surroundings: [], remembered: [], earlier: 0,
}; // prettier-ignore
const event: ToldStep = {
  kind: 'event', number: 1, minute: 9, time: '', place, weather: '', weatherTags: [], domain: 'dining', happening: '', intention: '', explicit: [], implicit: [], goal: null,
}; // prettier-ignore

test('a story is told in stretches, each with the moments at which something arose', () => {
  const { stretches, events, isOver } = storyOf([
    passed(1),
    passed(2),
    believed,
    { kind: 'possible', possible: 0, pool: 9 },
    passed(3),
    believed,
    event,
    { kind: 'steered', after: 1, minute: 9, goal: 'Wants.' },
    passed(4),
  ]);
  expect(events).toEqual([event]);
  expect(stretches.map(({ way, moments }) => [way.length, moments.length])).toEqual([[3, 2], [1, 0]]); // prettier-ignore
  expect(stretches[0]!.moments.map((moment) => moment.passed?.minute)).toEqual([2, 3]);
  expect(stretches[0]!.moments.map(whyNothing)).toEqual(['impossible', null]);
  expect(stretches[1]!.steered).toHaveLength(1);
  expect(isOver).toBe(false);
});

test('a story that is cut anywhere is told as far as it goes', () => {
  const all = [passed(1), believed, event, { kind: 'over' } satisfies ToldStep];
  for (let cut = 0; cut <= all.length; cut++) expect(() => storyOf(all.slice(0, cut))).not.toThrow();
  expect(storyOf(all).isOver).toBe(true);
  expect(storyOf([{ kind: 'goal', before: null, goal: null }]).stretches).toHaveLength(1);
});
