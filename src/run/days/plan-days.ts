import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { defaultTraining } from '../../assistant/index.ts';
import { UsageError } from '../../errors/index.ts';
import { canonicalHash, slug } from '../../files/index.ts';
import { readHome, readHomes, type Home } from '../../world/index.ts';
import { requireClearable, requireNothingElse } from '../directory-fitness.ts';
import { engine } from '../engine.ts';
import { checkedDaysInput, type DaysInput, type DaysRequest } from './days-input.ts';
import { daysDirectory, type DaysDirectory } from './days-directory.ts';
import { daysStudy, type DaysAssistant, type DaysStudy } from './days-study.ts';
import { peopleAtHome, type PeopleAtHome } from './people-at-home.ts';
import { parseProactiveSpec } from './proactive-spec.ts';

/** Days as they will be lived. Nothing is written yet. */
export interface DaysPlan {
  directory: DaysDirectory;
  study: DaysStudy;
  /** Who is to be written down; null where the run has its people. */
  people: PeopleAtHome | null;
  /** The homes that there are; each household takes the one that suits it. */
  homes: readonly Home[];
  /** The user's own home.yaml; null for the bundled ones. */
  home: string | null;
  /** True: what the directory holds is emptied first. */
  fresh: boolean;
}

/**
 * Plans the days that are asked for: new ones, or ones that go on in a directory that holds the same study; assistants are added beside what is there.
 * @throws UsageError, InputError for what cannot be lived; nothing is written
 */
export async function planDays(input: DaysInput, { fresh = false }: { fresh?: boolean } = {}): Promise<DaysPlan> {
  const request = checkedDaysInput(input);
  const people = await peopleAtHome(request);
  const homes = request.home === undefined ? readHomes() : [readHome(request.home)];
  const assistants = request.assistants.map(assistantOf);
  requireDistinctLabels(assistants);
  const settings = settingsOf(request);
  const id = canonicalHash(
    {
      engine,
      kind: 'days',
      people: people.identity,
      count: people.count,
      homes: canonicalHash(homes),
      ...settings,
    },
    12,
  );
  const name = request.name ?? 'days';
  const directory = daysDirectory(request.out ?? join('runs', `${slug(name)}-${id.slice(0, 8)}`));
  if (fresh) requireClearable(directory, {});
  const before = fresh ? null : readDaysStudy(directory);
  if (before === null && !fresh) requireNothingElse(directory);
  if (before !== null && before.id !== id) {
    throw new UsageError(
      `${directory.root} holds other days (${before.id}; these are ${id}): people, homes, dates, seed or settings differ. Choose another --out, or --fresh to start over there.`,
    );
  }
  const known = before?.assistants ?? [];
  const added = assistants.filter(({ label }) => !known.some((each) => each.label === label));
  const study: DaysStudy = {
    kind: 'days',
    engine,
    name,
    id,
    from: people.from,
    people: people.count,
    ...settings,
    assistants: [...known, ...added],
  };
  return { directory, study, people, homes, home: request.home ?? null, fresh };
}

function settingsOf(
  request: DaysRequest,
): Omit<DaysStudy, 'kind' | 'engine' | 'name' | 'id' | 'from' | 'people' | 'assistants'> {
  const { days, 'held-out': heldOut, start, tick, seed, deliver, ticks, objective } = request;
  const usual = defaultTraining[objective];
  return {
    days,
    'held-out': heldOut,
    start,
    tick,
    seed,
    training: {
      objective,
      beta: request.beta ?? usual.beta,
      rate: usual.rate,
      passes: request.passes ?? usual.passes,
      pairs: pairsOf(request.buffer, usual.buffer.pairs),
      'speech-share': request['speech-share'] ?? usual.buffer.speechShare,
    },
    deliver,
    'rating-noise': request['rating-noise'],
    'rating-delay': request['rating-delay'],
    'shuffle-ratings': request['shuffle-ratings'],
    ticks,
  };
}

function pairsOf(buffer: DaysRequest['buffer'], usual: number | 'half-today'): number | 'half-today' {
  if (buffer === undefined) return usual;
  if (typeof buffer === 'number') return buffer;
  return buffer === 'halftoday' ? 'half-today' : Number(buffer.slice('equally'.length));
}

function assistantOf(text: string): DaysAssistant {
  const { label, spec } = parseProactiveSpec(text);
  return { label, spec, id: canonicalHash({ engine, builtIn: spec }, 12) };
}

function requireDistinctLabels(assistants: readonly DaysAssistant[]): void {
  const labels = assistants.map(({ label }) => label.toLowerCase());
  const twice = labels.find((label, place) => labels.indexOf(label) !== place);
  if (twice !== undefined) {
    throw new UsageError(
      `Two of --assistant are called "${twice}". Give each a label of its own: --assistant first=… --assistant second=….`,
    );
  }
}

/**
 * Plans days that are there as they are, to go on with them. Nothing outside the directory is read.
 * @throws UsageError where there are none, or they are another version's
 */
export function planExistingDays(root: string): DaysPlan {
  const directory = daysDirectory(root);
  const study = readDaysStudy(directory);
  if (study === null) throw new UsageError(`${root} holds no days: there is no study.yaml in it.`);
  if (study.engine !== engine) {
    throw new UsageError(
      `${root} was made by another version of Livelong (engine ${study.engine}; this is ${engine}). Use that version, or start over with --fresh.`,
    );
  }
  const homes = existsSync(directory.home) ? [readHome(directory.home)] : readHomes();
  return { directory, study, people: null, homes, home: null, fresh: false };
}

/** The study of days that a directory holds; null where it holds none. @throws UsageError for another kind of run, or a damaged file */
export function readDaysStudy(directory: DaysDirectory): DaysStudy | null {
  if (!existsSync(directory.study)) return null;
  const read = daysStudy.safeParse(parse(readFileSync(directory.study, 'utf8')));
  if (read.success) return read.data;
  throw new UsageError(
    `${directory.study} is no study of days of this version:\n${z.prettifyError(read.error)}\nChoose another --out, or start over with --fresh.`,
  );
}

/** A study of days as its study.yaml says it. */
export function daysStudyText(study: DaysStudy): string {
  return `# The resolved configuration of these days. Keys are never written here.\n${stringify(study)}`;
}
