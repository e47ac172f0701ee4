import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors/index.ts';
import { canonicalHash } from '../../files/index.ts';
import {
  personOfPersona,
  readPersonas,
  readRowsOfPeople,
  type PersonOfPersona,
  type PropersimPersona,
  type Unread,
} from '../../formats/index.ts';
import {
  anyPeople,
  readPeoplePlan,
  readResidents,
  samplePeople,
  type Rubric,
  type SampledPerson,
} from '../../person/index.ts';
import type { DaysRequest } from './days-input.ts';
import { personaReaderIdentity, resolvePersonaReader } from './resolve-days.ts';
import { timelineLives, type TimelineLives } from './timeline-lives.ts';

/** Reads what a persona expects; `id` is the name of its folder. */
export type ReadRubric = (id: string, persona: PropersimPersona) => Promise<{ rubric: Rubric; unread: Unread[] }>;

/** The people of a study of days. */
export interface PeopleAtHome {
  count: number;
  /** Says in an id who they are. */
  identity: string;
  /** Where they come from, in words. */
  from: string;
  /** Each of them in order, made when asked for; can be gone through again. */
  people: Iterable<SampledPerson>;
  /** What happens to them; null where their days are lived alone. */
  happens: TimelineLives | null;
  /** What of ProPerSim's personas could not be read, by person. */
  unread: readonly { id: string; unread: readonly Unread[] }[];
  /** Makes the people, all at once, where a model reads what they expect: until then there is nobody. Absent where nobody is asked. */
  readBy?: (read: ReadRubric) => Promise<PeopleAtHome>;
}

/** Finds the people that are asked for. @throws UsageError, InputError */
export async function peopleAtHome(request: DaysRequest): Promise<PeopleAtHome> {
  if (request.personas !== undefined) return ofPersonas(request.personas, request);
  if (request.lives !== undefined) return ofLives(request.lives, request);
  const residents = readResidents();
  const count = request.people ?? residents.length;
  if (request.plan === undefined && count <= residents.length) return these(residents.slice(0, count), 'residents');
  const plan = request.plan === undefined ? readPeoplePlan() : readPeoplePlan(request.plan);
  const { file: _, ...asked } = plan;
  const { people } = samplePeople({ plan, count, seed: request.seed });
  const identity = canonicalHash({ plan: asked, count, seed: request.seed });
  return { count, identity, from: request.plan ?? 'sampled', people, happens: null, unread: [] };
}

function these(people: readonly SampledPerson[], from: string): PeopleAtHome {
  return { count: people.length, identity: canonicalHash(people), from, people, happens: null, unread: [] };
}

function ofPersonas(folder: string, request: DaysRequest): PeopleAtHome {
  const { people: count, 'only-persona': only } = request;
  const all = readPersonas(folder);
  const chosen = only === undefined ? all : all.filter(({ id }) => id === only);
  if (chosen.length === 0) {
    throw new UsageError(`${folder} holds no folder ${only}. It holds ${all.map(({ id }) => id).join(', ')}.`);
  }
  const taken = chosen.slice(0, enough(chosen.length, count, folder));
  const byRule = madeOf(
    taken.map(({ id, persona }) => ({ id, ...personOfPersona(persona, id) })),
    folder,
  );
  if (resolvePersonaReader(request) === undefined) return byRule;
  const identity = canonicalHash({ people: byRule.identity, reader: personaReaderIdentity(request) });
  const readBy = async (read: ReadRubric): Promise<PeopleAtHome> => {
    const one = async ({ id, persona }: (typeof taken)[number]) => ({
      id,
      ...personOfPersona(persona, id, await read(id, persona)),
    });
    return { ...madeOf(await Promise.all(taken.map(one)), folder), identity };
  };
  return { ...byRule, identity, people: [], unread: [], readBy };
}

function madeOf(read: readonly ({ id: string } & PersonOfPersona)[], folder: string): PeopleAtHome {
  const people = read.map(({ person }) => person);
  return { ...these(people, folder), unread: read.map(({ id, unread }) => ({ id, unread })) };
}

/** People who do not come with routine and rubric get what they lack made up, as in `livelong generate --pool`. */
async function ofLives(folder: string, request: DaysRequest): Promise<PeopleAtHome> {
  const { people: count, seed } = request;
  const path = join(folder, 'users.jsonl');
  if (!existsSync(path))
    throw new UsageError(`${folder} holds no users.jsonl. --lives takes a folder that \`livelong generate\` made.`);
  const happens = request.timeline === 'days' ? null : await timelineLives(folder, request.start);
  const read = (await readRowsOfPeople(path)).filter(({ person }) => happens?.has(person.id) ?? true);
  const taken = read.slice(0, enough(read.length, count, path));
  const whole = taken.flatMap(({ atHome }) => atHome ?? []);
  const pool = taken.map(({ person }) => person);
  const people =
    whole.length === taken.length
      ? whole
      : [...samplePeople({ plan: anyPeople, count: pool.length, seed, pool }).people];
  const found = these(people, folder);
  if (happens === null) return found;
  return { ...found, identity: canonicalHash({ people: found.identity, lives: happens.hash }), happens };
}

function enough(there: number, asked: number | undefined, where: string): number {
  if (asked !== undefined && asked > there) {
    throw new UsageError(`${where} holds ${there} people, fewer than the ${asked} that are asked for. Lower --people.`);
  }
  return asked ?? there;
}
