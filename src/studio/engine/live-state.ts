import { mixed } from '../../run/index.ts';
import type { LiveBasics } from './live-ground.ts';
import type { LiveRecipe } from './live-recipe.ts';
import { mostEvents, type LiveSession, type LiveStatus } from './live-session.ts';
import type { ToldStep } from './live-steps.ts';
import { goalsFor } from './live-way.ts';
import type { SampledPerson } from '../../person/index.ts';

/** Somebody whose life is made, as far as a page shows them. */
export interface ShownPerson {
  name: string;
  given: string;
  age: number;
  gender: string;
  place: string;
  country: string;
  employment: string | null;
  household: string;
  traits: string[];
  preferences: { dimension: string; level: string; sentence: string }[];
}

/** A life that is made, whole: what a page is drawn from when it is opened. */
export interface LiveState {
  session: string;
  recipe: LiveRecipe;
  person: ShownPerson;
  town: { culture: string; place: string; name: string; latitude: number; longitude: number };
  /** Before the first event. */
  goal: string | null;
  /** Hours t0 of the trigger of events. */
  turning: number;
  /** Goals that the person may have here. */
  goals: string[];
  told: ToldStep[];
  status: LiveStatus;
  problem: string | null;
  mostEvents: number;
}

/** See {@link LiveState}. */
export function liveState(session: string, live: LiveSession): LiveState {
  const { recipe, grounds, told, status, problem } = live;
  const { person, town, ground } = grounds;
  const { culture, place, name, latitude, longitude } = town.entry;
  return {
    session,
    recipe,
    person: shownPerson(person),
    town: { culture, place, name, latitude, longitude },
    goal: live.goal(),
    turning: live.turning,
    goals: goalsFor(person, recipe.domain, ground),
    told: [...told],
    status,
    problem,
    mostEvents,
  };
}

/** See {@link ShownPerson}. */
export function shownPerson({ name, facts, traits, preferences }: SampledPerson): ShownPerson {
  const { age, gender, place, country, employment, household } = facts;
  return {
    name: name.full,
    given: name.given,
    age,
    gender,
    place,
    country,
    employment: employment.title,
    household,
    traits: [...traits],
    preferences: preferences.map(({ dimension, level, sentence }) => ({ dimension, level, sentence })),
  };
}

/** What a life can be made of. */
export interface LiveChoices {
  domains: string[];
  cultures: { id: string; country: string; region: string; places: { place: string; setting: string }[] }[];
}

/** See {@link LiveChoices}. */
export function liveChoices({ domains, materials }: LiveBasics): LiveChoices {
  return {
    domains: [...domains, mixed],
    cultures: materials.cultures.map(({ id, country, region, places }) => ({
      id,
      country,
      region,
      places: places.map(([setting, place]) => ({ place, setting })),
    })),
  };
}
