import { exampleBelief } from '../../llm/example-belief.ts';
import type { Stretch } from '../stretch.ts';
import type { PlannedDay, PlannedHome, PlannedPerson, PlannedStretch } from './planned.ts';

const person: PlannedPerson = {
  ...exampleBelief.longTerm.person,
  hobbies: [
    { name: 'knitting', doing: 'knitting', place: 'home' },
    { name: 'choir', doing: 'singing in a choir', place: 'community centre' },
  ],
};

const home: PlannedHome = {
  name: 'a flat with two rooms and a balcony',
  objects: [
    { name: 'stove', room: 'kitchen' },
    { name: 'table', room: 'kitchen' },
    { name: 'sofa', room: 'living room' },
  ],
};

const stretch = (changes: Partial<Stretch>): Stretch => ({
  kind: 'dinner',
  doing: 'having dinner',
  hobby: null,
  place: 'home',
  from: 1110,
  to: 1155,
  fixed: false,
  script: null,
  ...changes,
});

const knitting = stretch({ kind: 'hobby', doing: 'knitting', hobby: 'knitting', from: 1200, to: 1260 });

/** Days to show and hash the prompt with: with and without anything before it. */
export const exampleDays: readonly PlannedDay[] = [
  {
    person,
    home,
    date: 'Thursday, 2026-03-05',
    yesterday: { summary: 'Saga had a cold and stayed at home.', thoughts: ['Evenings with the radio do her good.'] },
    outline: [
      { stands: stretch({ kind: 'work', doing: 'working', place: 'depot', from: 480, to: 1050 }) },
      { stands: stretch({}) },
      { open: { from: 1155, to: 1320, usual: [knitting] } },
    ],
  },
  {
    person: { ...person, hobbies: [] },
    home,
    date: 'Sunday, 2026-03-08',
    yesterday: { summary: null, thoughts: [] },
    outline: [{ open: { from: 600, to: 700, usual: [] } }, { stands: stretch({}) }],
  },
];

const dinner: PlannedStretch = {
  person,
  home,
  date: 'Thursday, 2026-03-05',
  kind: 'dinner',
  doing: 'having potato soup with Henrik',
  from: 1110,
  to: 1155,
  before: 'working',
  after: 'knitting',
  places: ['stove (kitchen)', 'table (kitchen)'],
};

/** Stretches to show and hash the prompt with: long, of one step, and at the edges of a day. */
export const exampleStretches: readonly PlannedStretch[] = [
  dinner,
  { ...dinner, to: 1170, kind: 'free', doing: 'watching the news', before: null, after: null },
  { ...dinner, to: 1120 },
  { ...dinner, to: 1115 },
];
