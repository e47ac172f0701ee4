import { UsageError } from '../../errors/index.ts';
import { canonicalHash } from '../../files/index.ts';
import type { Life } from '../../journal/index.ts';
import type { PreferenceDimension } from '../../person/index.ts';
import { catalogueLives } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { faultCollector } from './faults.ts';
import { findLivesFiles, findRunFiles } from './layout.ts';
import type { LivesFiles } from './layout.ts';
import { changedSince, lifeReader } from './life-reader.ts';
import type { LifeRows, LifeWithRows, ReadLife } from './life-reader.ts';
import { roundRobin } from './round-robin.ts';
import { readTemplates, templateLookup, unknownTemplates } from './templates.ts';
import type { Templates } from './templates.ts';

/** One chosen life, without its content. */
export interface PlannedLife {
  /** {@link Life.id}. */
  id: string;
  /** The sequence's id in the input. */
  sequence: string;
  domain: string;
  personId: string;
  /** How many events will be lived. */
  events: number;
}

/** Lives that were checked and chosen. Content is read again from the files when it is asked for, so that memory stays flat. */
export interface ChosenLives {
  /** Round-robin over the domains, in file order. */
  readonly plan: readonly PlannedLife[];
  /** Ids of the chosen sequences as they stand in their file, one after the other. */
  readonly fileOrder: readonly string[];
  /** The life at a 0-based position of the plan. Throws a UsageError when the files have changed since they were checked. */
  read(index: number): Promise<Life>;
  /** The same life's rows as text, for copies. */
  readRows(index: number): Promise<LifeRows>;
  /** Both at once, for half the work. */
  readWithRows(index: number): Promise<{ life: Life; rows: LifeRows }>;
  /** All preference dimensions that exist; null when there are no templates. */
  readonly dimensions: readonly PreferenceDimension[] | null;
  /** Which templates were used. */
  readonly templatesFile: string | null;
  /** Their text, for copies. */
  readonly templatesText: string | null;
  /** SHA-256 over the content of all chosen lives, in plan order, and the dimensions. The same for a folder and its copy. */
  readonly hash: string;
}

/** What to take of a folder of lives. */
export interface LivesChoice {
  directory: string;
  /** Templates to use where neither the folder nor its parent holds any. */
  templates?: string;
  /** How many lives, at least 1; all by default. More than there are is refused. */
  people?: number;
  /** Ids of the sequences to take; all by default. One that is not there is refused. */
  sequences?: readonly string[] | undefined;
  /** How many events of each life at most, at least 1; all by default. A shorter life is taken whole. */
  events?: number;
}

const inputAdvice = 'Correct these places, then try again. Nothing was simulated.';

/**
 * Reads a folder in the LifeSim layout. Every row of every file is checked, chosen or not.
 * Throws one InputError with all faults, or a UsageError for a folder or file that is missing or cannot be read.
 */
export async function readLifesimLives({
  directory,
  templates,
  people,
  sequences,
  events,
}: LivesChoice): Promise<ChosenLives> {
  requireCount('--people', people);
  requireCount('--events', events);
  return choose(findLivesFiles(directory, templates), { people, sequences, events });
}

/** Reads a run's own copy of its inputs, as `copyInputs` wrote it: the same lives, ids and hash. Errors as for a folder of lives. */
export async function readRunInputs(runDirectory: string): Promise<ChosenLives> {
  return choose(findRunFiles(runDirectory), {});
}

interface Limits {
  people?: number | undefined;
  sequences?: readonly string[] | undefined;
  events?: number | undefined;
}

async function choose(files: LivesFiles, limits: Limits): Promise<ChosenLives> {
  const faults = faultCollector();
  const templates = files.templates === null ? null : readTemplates(files.templates, faults);
  const lookup = faults.count() > 0 ? unknownTemplates : templateLookup(templates?.dimensions ?? null);
  const catalogue = await catalogueLives(files, lookup, faults);
  faults.throwIfAny(inputAdvice);

  const people = limits.people ?? catalogue.length;
  if (people > catalogue.length) {
    const lives = catalogue.length === 1 ? 'is 1 life' : `are ${catalogue.length} lives`;
    throw new UsageError(
      `--people ${people} asks for more lives than there are: there ${lives} in ${files.events}. Ask for at most ${catalogue.length}, or leave --people away to take all.`,
    );
  }
  const taken = named(catalogue, limits.sequences, files.events);
  const chosen = roundRobin(taken, (entry) => entry.domain).slice(0, people);
  return describe(files, templates, lifeReader(files, lookup, limits.events), chosen);
}

/** The entries of the sequences with these ids, in the catalogue's order. */
function named(
  catalogue: readonly CatalogueEntry[],
  ids: readonly string[] | undefined,
  file: string,
): readonly CatalogueEntry[] {
  if (ids === undefined) return catalogue;
  const asked = new Set(ids);
  const taken = catalogue.filter(({ id }) => asked.has(id));
  const missing = ids.filter((id) => !taken.some((entry) => entry.id === id));
  if (missing.length === 0) return taken;
  const known = catalogue.slice(0, 3).map(({ id }) => id);
  throw new UsageError(
    `${file} holds no sequence with the id ${missing.join(', ')}. Ids stand there under "id", such as ${known.join(', ')}.`,
  );
}

async function describe(
  files: LivesFiles,
  templates: Templates | null,
  readLife: ReadLife,
  chosen: readonly CatalogueEntry[],
): Promise<ChosenLives> {
  const plan: PlannedLife[] = [];
  const hashes: string[] = [];
  const taken = new Map<string, number>();
  for (const entry of chosen) {
    const { life, hash } = await readLife(entry);
    const { id, sequence, domain, person, events } = life;
    const earlier = taken.get(id);
    if (earlier !== undefined) {
      throw new UsageError(
        `The lives in lines ${earlier} and ${entry.sequence.line} of ${files.events} would get one name, ${id}. Change the id of one of them a little.`,
      );
    }
    taken.set(id, entry.sequence.line);
    hashes.push(hash);
    plan.push({ id, sequence, domain, personId: person.id, events: events.length });
  }
  const entryAt = (index: number): CatalogueEntry => {
    const entry = chosen[index];
    if (entry === undefined) throw new RangeError(`there is no life at ${index}; the plan has ${chosen.length}`);
    return entry;
  };
  const readChecked = async (index: number): Promise<LifeWithRows> => {
    const entry = entryAt(index);
    const checked = await readLife(entry);
    if (checked.hash !== hashes[index]) throw changedSince(files.events, entry.sequence.line);
    return checked;
  };
  const fileOrder = chosen.toSorted((a, b) => a.sequence.line - b.sequence.line).map(({ id }) => id);
  return {
    plan,
    fileOrder,
    read: async (index) => (await readChecked(index)).life,
    readRows: async (index) => (await readChecked(index)).rows,
    readWithRows: readChecked,
    dimensions: templates?.dimensions ?? null,
    templatesFile: templates?.file ?? null,
    templatesText: templates?.text ?? null,
    hash: canonicalHash({ lives: hashes, dimensions: templates?.dimensions ?? null }),
  };
}

function requireCount(flag: string, value: number | undefined): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 1)) return;
  throw new UsageError(`${flag} takes a whole number of at least 1, got ${value}.`);
}
