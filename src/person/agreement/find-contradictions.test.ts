import { describe, expect, test } from 'vitest';
import { readMaterials } from '../materials/read-materials.ts';
import type { Level } from '../person.ts';
import { sleepAfter, type DayRoutine } from '../routine.ts';
import type { WelcomeHelp } from '../rubric.ts';
import type { SampledPerson } from '../sampled-person.ts';
import { readPeoplePlan } from '../sampling/plan.ts';
import { samplePeople } from '../sampling/sample-people.ts';
import { findContradictions } from './find-contradictions.ts';
import { agreementRules, type AgreementRule } from './finding.ts';

const materials = readMaterials();
const people = [...samplePeople({ plan: readPeoplePlan(), count: 150, seed: 11 }).people];

/** A sound person of whom something holds. */
function somebody(holds: (person: SampledPerson) => boolean = () => true): SampledPerson {
  const found = people.find(holds);
  if (found === undefined) throw new Error('nobody of the sample is like that');
  return found;
}

const worker = somebody(({ facts }) => facts.employment.kind === 'working' && facts.employment.focus && facts.age < 50);

function preferring(person: SampledPerson, levels: Record<string, Level>): SampledPerson {
  const others = person.preferences.filter(({ dimension }) => !(dimension in levels));
  const added = Object.entries(levels).map(([dimension, level]) => ({ dimension, level, sentence: '' }));
  return { ...person, preferences: [...others, ...added] };
}

/** The worker, to whom something is offered. */
function offered(kind: WelcomeHelp['kind'], topic: string): SampledPerson {
  const welcome = [{ kind, hobby: null, offers: [{ topic, text: 'a word about it' }] }];
  return { ...worker, rubric: { ...worker.rubric, welcome } };
}

function onMonday(person: SampledPerson, change: (day: DayRoutine) => Partial<DayRoutine>): SampledPerson {
  const [monday, ...rest] = person.routine.days;
  return { ...person, routine: { days: [{ ...monday!, ...change(monday!) }, ...rest] } };
}

/** One broken person for each rule. */
const broken: Record<AgreementRule, () => SampledPerson> = {
  'trait-against-big-five': () => ({
    ...worker,
    traits: ['shy'],
    bigFive: { ...worker.bigFive, extraversion: 'high' },
  }),
  'trait-against-preference': () => preferring({ ...worker, traits: ['thrifty'] }, { 'Bargain hunting': 'low' }),
  'trait-against-trait': () => ({ ...worker, traits: ['patient', 'impatient'] }),
  'preference-against-preference': () => preferring(worker, { 'Hours alone': 'high', 'Large company': 'high' }),
  'preference-twice': () => ({ ...worker, preferences: [...worker.preferences, worker.preferences[0]!] }),
  'preference-against-job': () =>
    preferring(
      { ...worker, facts: { ...worker.facts, employment: { ...worker.facts.employment, title: 'family doctor' } } },
      { 'Trust in doctors': 'low' },
    ),
  'age-out-of-range': () => ({ ...worker, facts: { ...worker.facts, age: 12 } }),
  'employment-against-age': () => {
    const student = somebody(({ facts }) => facts.employment.kind === 'student');
    return { ...student, facts: { ...student.facts, age: 82 } };
  },
  'employment-against-household': () => {
    const keeper = somebody(({ facts }) => facts.employment.kind === 'homemaker');
    return { ...keeper, facts: { ...keeper.facts, household: 'alone' } };
  },
  'job-against-age': () => {
    const employment = { ...worker.facts.employment, title: 'firefighter' };
    return { ...worker, facts: { ...worker.facts, employment, age: 64 } };
  },
  'job-against-surroundings': () => {
    const employment = { ...worker.facts.employment, title: 'dairy farmer' };
    return { ...worker, facts: { ...worker.facts, employment, setting: 'city' } };
  },
  'household-against-age': () => ({ ...worker, facts: { ...worker.facts, age: 88, household: 'with parents' } }),
  'marital-against-household': () => ({
    ...worker,
    facts: { ...worker.facts, marital: 'widowed', household: 'couple' },
  }),
  'relative-against-age': () => ({
    ...worker,
    circle: {
      ...worker.circle,
      children: [{ name: 'Xenia', gender: 'female', age: worker.facts.age - 5, atHome: true }],
    },
  }),
  'name-twice': () => ({
    ...worker,
    circle: { ...worker.circle, friend: { name: worker.name.given, gender: 'male' } },
  }),
  'hobby-against-circumstances': () => {
    const player = somebody(({ hobbies }) => hobbies.some(({ name }) => name === 'football'));
    return { ...player, facts: { ...player.facts, age: 80 } };
  },
  'hobby-against-preference': () => {
    const gamer = somebody(({ hobbies }) => hobbies.some(({ name }) => name === 'video games'));
    return preferring(gamer, { 'New gadgets': 'low' });
  },
  'hobby-not-in-routine': () => ({
    ...worker,
    hobbies: [
      ...worker.hobbies,
      { name: 'bell-ringing', doing: 'ringing bells', place: 'church', focus: true, skill: true },
    ],
  }),
  'exercise-missing': () => preferring({ ...worker, hobbies: [] }, { 'Regular exercise': 'high' }),
  'routine-not-a-week': () => ({ ...worker, routine: { days: worker.routine.days.slice(1) } }),
  'routine-overlap': () => onMonday(worker, ({ blocks }) => ({ blocks: [blocks[0]!, ...blocks] })),
  'routine-outside-waking-hours': () => onMonday(worker, ({ blocks }) => ({ up: blocks[0]!.from + 5 })),
  'sleep-out-of-range': () => onMonday(worker, ({ bed }) => ({ bed: bed + 240 })),
  'waking-out-of-range': () => onMonday(worker, ({ bed }) => ({ up: bed - 1300 })),
  'meals-missing': () => onMonday(worker, ({ blocks }) => ({ blocks: blocks.filter(({ kind }) => kind === 'work') })),
  'work-against-employment': () => ({
    ...worker,
    facts: { ...worker.facts, employment: { ...worker.facts.employment, kind: 'retired' } },
  }),
  'work-missing': () => ({
    ...worker,
    routine: {
      days: worker.routine.days.map((day) => ({ ...day, blocks: day.blocks.filter(({ kind }) => kind !== 'work') })),
    },
  }),
  'early-hours-against-routine': () =>
    preferring(
      onMonday(worker, () => ({ up: 480 })),
      { 'Early hours': 'high' },
    ),
  'topic-unknown': () => offered('lunch', 'astrology'),
  'offer-against-circumstances': () => ({
    ...offered('lunch', 'children'),
    circle: { ...worker.circle, children: [], grandchildren: [] },
  }),
  'welcome-not-in-routine': () => ({
    ...worker,
    rubric: { ...worker.rubric, welcome: [{ kind: 'job search', hobby: null, offers: [] }] },
  }),
  'welcome-in-protected': () => ({
    ...worker,
    rubric: { ...worker.rubric, welcome: [{ kind: 'work', hobby: null, offers: [] }] },
  }),
  'welcome-against-red-line': () => ({
    ...worker,
    rubric: {
      ...worker.rubric,
      welcome: [{ kind: 'rest', hobby: null, offers: [{ topic: 'news', text: 'the news' }] }],
      redLines: [{ text: 'Never talks about the news.', topic: 'news' }],
    },
  }),
  'welcome-against-preference': () =>
    preferring(
      {
        ...worker,
        rubric: {
          ...worker.rubric,
          welcome: [{ kind: 'lunch', hobby: null, offers: [{ topic: 'exercise', text: 'a short walk afterwards' }] }],
        },
      },
      { 'Time outdoors': 'low' },
    ),
  'receptive-in-sleep': () => ({
    ...worker,
    rubric: { ...worker.rubric, receptive: [{ weekday: 'mon', from: 0, to: 60, why: 'at night' }] },
  }),
  'receptive-in-protected': () => ({ ...worker, rubric: { ...worker.rubric, receptive: worker.rubric.protected } }),
  'receptive-missing': () => ({ ...worker, rubric: { ...worker.rubric, receptive: [] } }),
  'protected-not-in-routine': () => ({
    ...worker,
    rubric: { ...worker.rubric, protected: [{ weekday: 'mon', from: 700, to: 703, why: 'during work' }] },
  }),
  'protected-in-sleep': () => ({
    ...worker,
    rubric: { ...worker.rubric, protected: [{ weekday: 'mon', from: 0, to: 60, why: 'just after getting up' }] },
  }),
  'window-overlap': () => ({
    ...worker,
    rubric: { ...worker.rubric, receptive: [...worker.rubric.receptive, worker.rubric.receptive[0]!] },
  }),
  'rate-out-of-reach': () => ({ ...worker, rubric: { ...worker.rubric, rate: { perDay: 9, gapMinutes: 240 } } }),
  'rate-against-itself': () => ({
    ...worker,
    rubric: { ...worker.rubric, rate: { perDay: 6, gapMinutes: 100, perHours: { count: 2, hours: 3 } } },
  }),
  'tone-against-preference': () =>
    preferring(
      { ...worker, rubric: { ...worker.rubric, tone: { ...worker.rubric.tone, manner: 'warm' } } },
      { 'Warmth in answers': 'low' },
    ),
  'red-line-against-preference': () =>
    preferring(
      { ...worker, rubric: { ...worker.rubric, redLines: [{ text: 'Never proposes exercise.', topic: 'exercise' }] } },
      { 'Regular exercise': 'high' },
    ),
  'goal-missing': () => ({ ...worker, goals: {} }),
  'goal-unfilled': () => ({ ...worker, goals: { ...worker.goals, travel: 'Ana wants to travel with {partner}.' } }),
  'style-against-character': () => {
    const style = { ...worker.style, name: 'terse' };
    return { ...worker, style, bigFive: { ...worker.bigFive, extraversion: 'high' } };
  },
};

describe('each contradiction is found', () => {
  test.each(agreementRules)('%s', (rule) => {
    expect(findContradictions(worker)).toEqual([]);
    expect(findContradictions(broken[rule]()).map((finding) => finding.rule)).toContain(rule);
  });
});

test.each([1, 2, 3])('nobody who is drawn from seed %d contradicts themself', (seed) => {
  const drawn = [...samplePeople({ plan: readPeoplePlan(), count: 100, seed }).people];
  expect(
    drawn.flatMap((person) => findContradictions(person).map(({ rule, says }) => `${person.id} ${rule} ${says}`)),
  ).toEqual([]);
});

describe('usual weeks', () => {
  test('work is done at the hours of the job, with a meal in a long shift', () => {
    for (const person of people) {
      const job = materials.jobs.jobs.find(({ title }) => title === person.facts.employment.title);
      if (person.facts.employment.kind !== 'working' || job === undefined) continue;
      const pattern = materials.jobs.patterns[job.hours]!;
      for (const day of person.routine.days) {
        const work = day.blocks.filter(({ kind }) => kind === 'work');
        expect(work.length > 0).toBe(pattern.days.includes(day.weekday));
        if (work.length === 0) continue;
        expect(Math.abs(work[0]!.from - pattern.from)).toBeLessThanOrEqual(15);
        expect(Math.abs(work.at(-1)!.to - pattern.to)).toBeLessThanOrEqual(15);
        expect(work.every(({ from, to }) => to - from <= 420)).toBe(true);
      }
    }
  });

  test('people sleep seven hours and a half on average, with nights between five and a half and twelve', () => {
    const nights = people.flatMap(({ routine }) => routine.days.map((_, index) => sleepAfter(routine, index)));
    const mean = nights.reduce((sum, night) => sum + night, 0) / nights.length;
    expect(mean).toBeGreaterThan(430);
    expect(mean).toBeLessThan(480);
  });

  test('night workers sleep by day, early risers rise early', () => {
    const nightly = people.filter(({ routine }) =>
      routine.days.some(({ blocks }) => blocks.some(({ kind, to }) => kind === 'work' && to > 1620)),
    );
    for (const { routine } of nightly) expect(routine.days.some(({ up }) => up >= 720)).toBe(true);
    const mean = (level: Level) => {
      const ups = people
        .filter(({ preferences }) =>
          preferences.some((each) => each.dimension === 'Early hours' && each.level === level),
        )
        .flatMap(({ routine }) => routine.days.map(({ up }) => up));
      return ups.reduce((sum, up) => sum + up, 0) / ups.length;
    };
    expect(mean('high')).toBeLessThan(mean('low') - 120);
  });
});
