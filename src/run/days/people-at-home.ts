import { canonicalHash } from '../../files/index.ts';
import { readResidents, readPeoplePlan, samplePeople, type SampledPerson } from '../../person/index.ts';
import type { DaysRequest } from './days-input.ts';

/** The people of a study of days. */
export interface PeopleAtHome {
  count: number;
  /** Says in an id who they are. */
  identity: unknown;
  /** Where they come from, in words. */
  from: string;
  /** Each of them in order, made when asked for; can be gone through again. */
  people: Iterable<SampledPerson>;
}

/** Finds the people that are asked for. @throws UsageError, InputError */
export function peopleAtHome(request: DaysRequest): PeopleAtHome {
  const residents = readResidents();
  const count = request.people ?? residents.length;
  if (request.plan === undefined && count <= residents.length) {
    const people = residents.slice(0, count);
    return { count, identity: canonicalHash(people), from: 'residents', people };
  }
  const plan = request.plan === undefined ? readPeoplePlan() : readPeoplePlan(request.plan);
  const { file: _, ...asked } = plan;
  const { people } = samplePeople({ plan, count, seed: request.seed });
  return { count, identity: { plan: asked }, from: request.plan ?? 'sampled', people };
}
