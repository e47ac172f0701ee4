import { describe, expect, test } from 'vitest';
import type { Block } from '../routine.ts';
import type { Rubric } from '../rubric.ts';
import { residentRules, type ResidentRule } from './finding.ts';
import { readResidents } from './read-residents.ts';
import { residentFindings } from './resident-findings.ts';
import type { Resident, RubricProse } from './resident.ts';

const residents = readResidents();
const byId = (id: string) => residents.find((resident) => resident.id === id)!;
const singer = byId('01');
const jazzman = byId('02');

function wanting(resident: Resident, changes: Partial<Rubric>): Resident {
  return { ...resident, rubric: { ...resident.rubric, ...changes } };
}

/** The same resident with one paragraph in which a text is another. */
function saying(resident: Resident, paragraph: keyof RubricProse, from: string, to: string): Resident {
  const text = resident.prose[paragraph];
  expect(text).toContain(from);
  return { ...resident, prose: { ...resident.prose, [paragraph]: text.replaceAll(from, to) } };
}

/** The same resident with blocks of every day changed. */
function living(resident: Resident, change: (blocks: readonly Block[]) => Block[]): Resident {
  const days = resident.routine.days.map((day) => ({ ...day, blocks: change(day.blocks) }));
  return { ...resident, routine: { days } };
}

/** One broken resident for each rule, some for the contradictions that such people were found with. */
const broken: Record<ResidentRule, (() => Resident)[]> = {
  'welcome-away': [
    () =>
      living(singer, (blocks) => blocks.map((block) => (block.kind === 'lunch' ? { ...block, place: 'cafe' } : block))),
  ],
  'welcome-never-receptive': [
    () => wanting(singer, { receptive: singer.rubric.receptive.filter(({ why }) => why !== 'at lunch') }),
  ],
  'welcome-seldom-open': [
    () => {
      const lunch = singer.rubric.welcome.filter(({ kind }) => kind === 'lunch');
      const once = (blocks: readonly Block[], index: number) =>
        blocks.filter(({ kind }) => kind !== 'lunch' || index === 0);
      const days = singer.routine.days.map((day, index) => ({ ...day, blocks: once(day.blocks, index) }));
      return { ...wanting(singer, { welcome: lunch }), routine: { days } };
    },
  ],
  'receptive-away': [
    () =>
      wanting(singer, { receptive: [...singer.rubric.receptive, { weekday: 'mon', from: 420, to: 450, why: 'out' }] }),
  ],
  'receptive-out-of-measure': [
    () => wanting(singer, { receptive: singer.rubric.receptive.slice(3) }),
    () =>
      wanting(singer, { receptive: singer.rubric.receptive.map((window) => ({ ...window, to: window.from + 20 })) }),
  ],
  'protected-out-of-measure': [() => wanting(singer, { protected: [] })],
  'rate-without-room': [
    () => wanting(singer, { rate: { perDay: 10, gapMinutes: 100 } }),
    () => wanting(jazzman, { rate: { perDay: 18, gapMinutes: 60, perHours: { count: 4, hours: 3 } } }),
  ],
  'rate-far-from-hours': [
    () => wanting(jazzman, { rate: { ...jazzman.rubric.rate, perDay: 4 } }),
    () => wanting(jazzman, { rate: { ...jazzman.rubric.rate, perDay: 20 } }),
  ],
  'prose-time-unknown': [
    () => saying(singer, 'timing', '12:15', '12:20'),
    () => saying(singer, 'timing', 'Good moments', 'At half past three and in good moments'),
  ],
  'prose-number-unknown': [
    () => saying(singer, 'frequency', 'five', 'seven'),
    () => saying(singer, 'frequency', '75 minutes', 'an hour and a half'),
    () => saying(singer, 'timing', 'Good moments', 'Nine good moments'),
  ],
  'prose-window-missing': [
    () => saying(singer, 'timing', 'dinner from 18:30 to 19:15, and then', 'then'),
    () => saying(singer, 'timing', 'My diary in the morning is between me and the paper, lessons', 'Lessons'),
  ],
  'prose-days-missing': [() => saying(singer, 'timing', 'on weekdays the', 'the')],
  'prose-rate-missing': [
    () => saying(singer, 'frequency', 'Around five a day', 'A few a day'),
    () => saying(jazzman, 'frequency', 'Two in three hours', 'Two in a while'),
  ],
  'prose-activity-missing': [() => saying(singer, 'preference', 'lunch', 'midday')],
  'prose-offer-missing': [() => saying(singer, 'preference', 'a song in a language I half understand', 'something')],
  'prose-tone-missing': [
    () => saying(singer, 'communication', 'warm', 'quick'),
    () => saying(singer, 'communication', 'two or three sentences', 'few words'),
    () => saying(singer, 'communication', 'You may joke, I laugh easily', 'I am easily amused'),
  ],
  'prose-red-line-missing': [() => saying(singer, 'communication', 'bad news before breakfast is over', 'gloom')],
};

describe('what is wrong with a resident is found', () => {
  const cases = residentRules.flatMap((rule) =>
    broken[rule].map((breaks, index) => [rule, index + 1, breaks] as const),
  );

  test.each(cases)('%s %d', (rule, _, breaks) => {
    expect(residentFindings(breaks()).map((finding) => finding.rule)).toContain(rule);
  });

  test('contradictions of anybody are found, too', () => {
    const aged = { ...singer, facts: { ...singer.facts, age: 12 } };
    expect(residentFindings(aged).map(({ rule }) => rule)).toContain('age-out-of-range');
  });
});
