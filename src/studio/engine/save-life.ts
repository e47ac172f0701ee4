import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalHash, slug, storing, writeWholeFile, type Json } from '../../files/index.ts';
import { livesFileNames, templatesText } from '../../formats/index.ts';
import type { PreferenceDimension, SampledPerson } from '../../person/index.ts';
import { eventToWrite, lifeRows, version } from '../../run/index.ts';
import { Conflict } from '../problem.ts';
import type { LiveRecipe, SteeringAt } from './live-recipe.ts';
import type { LiveSession } from './live-session.ts';

/** A file of a folder of lives. */
export interface LifeFile {
  name: string;
  text: string;
}

/** Why a goal is another one, where somebody changed it in the studio. */
const byHand = 'It was changed by hand in the studio.';

/**
 * A life as far as it is made, in the files of the LifeSim layout; beside them what made it.
 * @throws Conflict before its first event
 */
export function filesOf(live: LiveSession): LifeFile[] {
  const { recipe, grounds, made } = live;
  if (made.length === 0) throw new Conflict('This life has no event yet. Make one first.');
  const { person, town, ground } = grounds;
  const events = made.map((event, count) => {
    const here = recipe.steerings.filter(({ after }) => after === count);
    const isSteered = here.some((each) => each.goal !== undefined);
    const written = eventToWrite(event, made[count - 1] ?? null, town.entry.offset, isSteered ? byHand : null);
    return here.length === 0 ? written : { ...written, livelong: { ...written.livelong, steered: steeredJson(here) } };
  });
  const { user, sequence } = lifeRows({ person, town, domain: recipe.domain }, { goal: live.goal(), events });
  return [
    { name: livesFileNames.people, text: `${JSON.stringify(user)}\n` },
    { name: livesFileNames.events, text: `${JSON.stringify(sequence)}\n` },
    ...templateFiles(person, ground.dimensions),
    { name: '.livelong/manifest.json', text: manifestText(recipe, made.length) },
  ];
}

/** What levels of preferences mean; none where the person has preferences of another file, of which nothing is known here. */
function templateFiles({ preferences }: SampledPerson, dimensions: readonly PreferenceDimension[]): LifeFile[] {
  const known = new Set(dimensions.map(({ name }) => name));
  if (!preferences.every(({ dimension }) => known.has(dimension))) return [];
  return [{ name: livesFileNames.templates, text: templatesText(dimensions) }];
}

/** Writes a life into a new folder. @returns its path */
export function saveLife(session: LiveSession, saveTo: string): string {
  const files = filesOf(session);
  const folder = newFolder(saveTo, nameOf(session));
  for (const { name, text } of files) {
    const path = join(folder, name);
    storing(path, () => mkdirSync(dirname(path), { recursive: true }));
    writeWholeFile(path, text);
  }
  return folder;
}

/** A name for a life's folder: whose it is, and its seed. */
export function nameOf({ recipe, grounds }: Pick<LiveSession, 'recipe' | 'grounds'>): string {
  return `live-${slug(grounds.person.name.full)}-${slug(recipe.domain)}-${recipe.seed}`;
}

function newFolder(saveTo: string, name: string): string {
  storing(saveTo, () => mkdirSync(saveTo, { recursive: true }));
  let number = 1;
  let folder = join(saveTo, name);
  while (existsSync(folder)) folder = join(saveTo, `${name}-${++number}`);
  storing(folder, () => mkdirSync(folder));
  return folder;
}

function steeredJson(steerings: readonly SteeringAt[]): Json {
  return JSON.parse(JSON.stringify(steerings)) as Json;
}

/** What made the life, as a generation tells it; where a model's answers lie is nobody else's matter. */
function manifestText(recipe: LiveRecipe, events: number): string {
  const made = JSON.parse(JSON.stringify({ ...recipe, record: undefined })) as { [name: string]: Json };
  const asked = { studio: 'live', ...made, events };
  const manifest = { livelong: version, id: canonicalHash(asked, 12), asked, complete: true, people: 1, events };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
