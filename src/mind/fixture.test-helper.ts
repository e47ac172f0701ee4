import { hashedWords } from '../model/index.ts';
import { readMaterials, readPeoplePlan, samplePeople, type SampledPerson } from '../person/index.ts';
import { circumstancesOf } from './circumstances.ts';
import { indexDesires } from './desire-index.ts';
import type { Desire, DesireConditions, Moment } from './desires/index.ts';
import type { Point } from './point.ts';

/** A desire that may happen anywhere, with changes. */
export function desire(changes: Partial<Omit<Desire, 'when'>> & { when?: Partial<DesireConditions> } = {}): Desire {
  const { when, ...rest } = changes;
  return {
    id: 'dining-soup',
    domain: 'dining',
    event: 'The soup of {name} boiled over and {they} {has|have} no lid.',
    intent: 'Save the soup.',
    explicit: ['Asks how to save a soup.'],
    implicit: ['Has no lid.', 'Would rather laugh.'],
    about: ['soup', 'cooking'],
    repeat: 30,
    claims: [],
    denies: [],
    slots: {},
    cases: [],
    ...rest,
    when: { place: ['home', 'park'], hours: [0, 24], ...when },
  };
}

/** A Thursday morning at home. */
export function point(changes: Partial<Point> = {}): Point {
  return {
    minute: 19_800 * 1440 + 600,
    weekday: 'sunday',
    holiday: null,
    season: 'spring',
    place: { id: 'home', name: 'home', category: 'home', latitude: 0, longitude: 0 },
    open: true,
    atHome: true,
    atWork: false,
    stayed: 30,
    left: 60,
    travel: 0,
    weather: { tags: ['dry', 'cool'], sentence: 'A cool, dry morning.' },
    ...changes,
  };
}

/** A moment that goes with {@link point}. */
export function moment(changes: Partial<Moment> = {}): Moment {
  return {
    place: 'home',
    hour: 10,
    weekday: 'sunday',
    holiday: false,
    season: 'spring',
    weather: ['dry', 'cool'],
    stages: ['middle-aged'],
    household: ['partner'],
    work: 'employed',
    workplace: 'school',
    atWork: false,
    gender: 'female',
    childAges: [],
    body: ['rested'],
    mood: ['calm'],
    ...changes,
  };
}

const materials = readMaterials();

/** Somebody made from the default plan. */
export const somebody: SampledPerson = [...samplePeople({ plan: readPeoplePlan(), count: 1, seed: 4 }).people][0]!;

/** The names of their culture. */
export const names = materials.cultures.find(({ id }) => id === somebody.facts.culture)!;

/** Their circumstances. */
export const circumstances = circumstancesOf(somebody, names, 1);

/** An index over some desires. */
export function indexOf(...desires: Desire[]) {
  return indexDesires({ desires, slots: {} }, hashedWords);
}
