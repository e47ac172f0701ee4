import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shellWord, UsageError } from '../../errors/index.ts';
import { canonicalHash, slug } from '../../files/index.ts';
import { embedderIdentity } from '../../model/index.ts';
import { readHome, readHomes, type Home } from '../../world/index.ts';
import { requireClearable, requireNothingElse } from '../directory-fitness.ts';
import { engine } from '../engine.ts';
import { limitsOf, type AskedLimits } from '../limits.ts';
import { checkedDaysInput, type DaysInput, type DaysRequest } from './days-input.ts';
import { daysDirectory, type DaysDirectory } from './days-directory.ts';
import { refuseIdleSettings } from './refuse-idle.ts';
import { settingsOf } from './days-settings.ts';
import type { DaysAssistant, DaysStudy } from './days-study.ts';
import { readDaysStudy } from './days-study-file.ts';
import { peopleAtHome, type PeopleAtHome } from './people-at-home.ts';
import {
  plannerIdentity,
  resolveDayAssistants,
  resolvePersonaReader,
  resolvePlanner,
  resolveRaters,
  waitsForOthers,
} from './resolve-days.ts';

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
  /** The user's own prices: a file to be copied, or the run's own copy; null without any. */
  prices: string | null;
  /** True: what the directory holds is emptied first. */
  fresh: boolean;
}

/**
 * Plans the days that are asked for: new ones, or ones that go on in a directory that holds the same study; assistants and raters are added beside what is
 * there.
 * @throws UsageError, InputError for what cannot be lived; nothing is written
 */
export async function planDays(input: DaysInput, { fresh = false }: { fresh?: boolean } = {}): Promise<DaysPlan> {
  const request = checkedDaysInput(input);
  const people = await peopleAtHome(request);
  const homes = request.home === undefined ? readHomes() : [readHome(request.home)];
  const parts = partsOf(request);
  refuseIdleSettings(input, parts);
  const { planner, raters, rating, assistants, embedding } = parts;
  const settings = settingsOf(request, waitsForOthers(parts), people.count);
  const identity = {
    engine,
    kind: 'days',
    people: people.identity,
    homes: canonicalHash(homes),
    ...settings,
    planner: plannerIdentity(planner),
    rater: raters[0]!.id,
    rating,
    embedding: { ...embedderIdentity(embedding, undefined) },
  };
  const id = canonicalHash(identity, 12);
  const name = request.name ?? 'days';
  const directory = daysDirectory(request.out ?? join('runs', `${slug(name)}-${id.slice(0, 8)}`));
  if (fresh) requireClearable(directory, { prices: request.prices, lives: request.lives ?? request.personas });
  const before = fresh ? null : readDaysStudy(directory);
  if (before === null && !fresh) requireNothingElse(directory);
  if (before !== null && before.id !== id) {
    throw new UsageError(
      `${directory.root} holds other days (${before.id}; these are ${id}): people, homes, dates, seed, planner, rater or settings differ. Choose another --out, or --fresh to start over there.`,
    );
  }
  const study: DaysStudy = {
    kind: 'days',
    engine,
    name,
    id,
    from: people.from,
    people: people.count,
    ...(parts['persona-reader'] === undefined ? {} : { 'persona-reader': parts['persona-reader'] }),
    ...settings,
    planner,
    rating,
    embedding,
    raters: beside(raters, before?.raters ?? [], '--rater', directory),
    assistants: beside(assistants, before?.assistants ?? [], '--assistant', directory),
    ...limitsOf(request, before),
  };
  const prices = request.prices ?? (!fresh && existsSync(directory.prices) ? directory.prices : null);
  return { directory, study, people, homes, home: request.home ?? null, prices, fresh };
}

function partsOf(
  request: DaysRequest,
): Pick<DaysStudy, 'planner' | 'persona-reader' | 'raters' | 'rating' | 'assistants' | 'embedding'> {
  const rating = { as: request['rate-as'], all: request['rate-all'], revisions: request.revisions };
  const reader = resolvePersonaReader(request);
  return {
    planner: resolvePlanner(request),
    ...(reader === undefined ? {} : { 'persona-reader': reader }),
    rating,
    raters: resolveRaters(request, rating),
    assistants: resolveDayAssistants(request),
    embedding: request.embedding,
  };
}

/** What the study has, with newer specs of the same, and what is new behind it. */
function beside<Part extends Pick<DaysAssistant, 'label' | 'spec' | 'id'>>(
  asked: readonly Part[],
  before: readonly Part[],
  flag: string,
  { root }: DaysDirectory,
): Part[] {
  const kept = before.map((there) => {
    const now = asked.find(({ label }) => label === there.label);
    if (now === undefined || now.id === there.id) return now ?? there;
    throw new UsageError(
      `${root} already has a ${flag} called "${now.label}" that is another one (${there.spec}). Give the new one a label of its own: ${flag} ${now.label}-2=${now.spec}.`,
    );
  });
  return [...kept, ...asked.filter(({ label }) => !before.some((there) => there.label === label))];
}

/**
 * Plans days that are there as they are, to go on with them. Nothing outside the directory is read but modules.
 * @param limits other limits from now on
 * @throws UsageError where there are none, or they are another version's
 */
export function planExistingDays(root: string, limits: AskedLimits = {}): DaysPlan {
  const directory = daysDirectory(root);
  const study = readDaysStudy(directory);
  if (study === null) throw new UsageError(`${root} holds no days: there is no study.yaml in it.`);
  if (study.engine !== engine) {
    throw new UsageError(
      `${root} was made by another version of Livelong (engine ${study.engine}; this is ${engine}). Use that version, or start over with --fresh.`,
    );
  }
  if (!existsSync(directory.people) && study['persona-reader'] !== undefined) {
    throw new UsageError(
      `${root} does not have its people yet: their personas are not all read. Give the same command as before with --out ${shellWord(root)}; what is recorded is not asked again.`,
    );
  }
  const homes = existsSync(directory.home) ? [readHome(directory.home)] : readHomes();
  const prices = existsSync(directory.prices) ? directory.prices : null;
  return {
    directory,
    study: { ...study, ...limitsOf(limits, study) },
    people: null,
    homes,
    home: null,
    prices,
    fresh: false,
  };
}
