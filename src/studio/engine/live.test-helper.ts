import type { StudioContext } from '../studio-context.ts';
import { openLiveGrounds } from './live-ground.ts';
import { openPeople, personOf } from './live-person.ts';
import type { LiveRecipe } from './live-recipe.ts';
import { openLiveSession, type LiveSession } from './live-session.ts';
import type { ToldStep } from './live-steps.ts';
import { townFor } from './live-way.ts';

const grounds = openLiveGrounds();

/** A recipe of a person who is made up. */
export function recipeOf(changes: Partial<LiveRecipe> = {}): LiveRecipe {
  const wishes = { gender: 'female', age: 34, culture: 'italian', place: 'a village above Lake Orta' } as const;
  return {
    person: { kind: 'made', wishes },
    domain: 'dining',
    seed: 11,
    mind: 'rules',
    record: null,
    steerings: [],
    ...changes,
  };
}

/** A life that is begun, with as many events as it had. */
export async function openedLife(studio: StudioContext, recipe: LiveRecipe, events = 0): Promise<LiveSession> {
  const ground = await grounds.whole();
  const person = await personOf(recipe, openPeople(studio.library), ground);
  return openLiveSession(studio, recipe, { ground, person, town: townFor(person, recipe.seed) }, events);
}

/** Goes on to the next event. @returns what a browser that follows is sent */
export async function lived(life: LiveSession): Promise<{ number: number; step: ToldStep }[]> {
  const sent: { number: number; step: ToldStep }[] = [];
  const send = async (name: string, data: unknown) => {
    if (name === 'step') sent.push(data as (typeof sent)[number]);
  };
  const from = life.next();
  await life.follow(from, { send, signal: new AbortController().signal });
  return sent;
}
