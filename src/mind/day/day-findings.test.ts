import { expect, test } from 'vitest';
import type { DayActivity, DayPlan } from '../../journal/index.ts';
import { dayFindings, dayRules } from './day-findings.ts';
import { people, plainHome } from './day.test-helper.ts';
import { planDay } from './plan-day.ts';

const worker = people.find(({ routine }) => routine.days[0]!.blocks.some(({ kind }) => kind === 'work'))!;
const good = planDay(worker, plainHome, '2026-03-02', 1);

const rulesFor = (plan: DayPlan) => [...new Set(dayFindings(plan, plainHome, worker).map(({ rule }) => rule))];
const changed = (at: number, changes: Partial<DayActivity>): DayPlan => ({
  ...good,
  activities: good.activities.map((activity, index) => (index === at ? { ...activity, ...changes } : activity)),
});
const home = good.activities.findIndex(({ at, kind }) => at !== null && kind === 'breakfast');
const without = (drop: (activity: DayActivity) => boolean): DayPlan => ({
  ...good,
  activities: good.activities.map((activity) =>
    drop(activity) ? { ...activity, kind: 'free', doing: `${activity.from} minutes in`, hobby: null } : activity,
  ),
});

test('a good day has no faults', () => {
  expect(rulesFor(good)).toEqual([]);
});

const shifted = (minutes: number): DayPlan => ({
  ...good,
  up: good.up + minutes,
  bed: good.bed + minutes,
  activities: good.activities.map((each) => ({ ...each, from: each.from + minutes, to: each.to + minutes })),
});
const long = { ...good.activities[home]!, to: good.activities[home]!.from + 60 };

const faulty: Record<(typeof dayRules)[number], DayPlan> = {
  weekday: { ...good, date: '2026-03-03' },
  gap: { ...good, activities: good.activities.toSpliced(3, 1) },
  grid: changed(home, { to: good.activities[home]!.to + 2 }),
  length: changed(home, long),
  place: changed(home, { at: { room: 'room', object: 'laundry thing' } }),
  meal: without(({ kind }) => kind === 'breakfast'),
  sleep: shifted(40),
  work: without(({ kind }) => kind === 'work'),
  hobby: changed(home, { kind: 'hobby', hobby: 'falconry' }),
  twice: changed(home + 1, { doing: good.activities[home]!.doing }),
  words: changed(home, { doing: 'eating {breakfast}' }),
};

test.each(dayRules)('the rule "%s" fires', (rule) => {
  expect(rulesFor(faulty[rule])).toContain(rule);
});

test('a place that is not there is found', () => {
  expect(rulesFor(changed(home, { at: { room: 'cellar', object: 'trough' } }))).toContain('place');
});
