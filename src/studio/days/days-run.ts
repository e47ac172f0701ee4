import { existsSync } from 'node:fs';
import { daysDirectory, readDaysStudy, type DaysDirectory, type DaysStudy } from '../../run/index.ts';
import { readDrawnHome, readDrawnHomes, type DrawnHome } from '../../world/index.ts';
import { NotFound } from '../problem.ts';
import type { StudioContext } from '../studio-context.ts';
import { fileCache } from './file-cache.ts';

/** A run of days that is looked at. */
export interface DaysRun {
  name: string;
  directory: DaysDirectory;
  study: DaysStudy;
}

/** The run of that name. @throws NotFound where it is none of days; UsageError for one of another version */
export function daysRun({ library }: StudioContext, name: string): DaysRun {
  const { root, kind } = library.run(name);
  const directory = daysDirectory(root);
  const study = kind === 'days' ? readDaysStudy(directory) : null;
  if (study === null) throw new NotFound(`${name} is no run of days at home.`);
  return { name, directory, study };
}

/** Refuses an assistant that the run does not have. @throws NotFound */
export function requireAssistant({ study }: DaysRun, label: string): void {
  if (study.assistants.some((each) => each.label === label)) return;
  throw new NotFound(
    `These days have no assistant "${label.slice(0, 100)}". There is ${study.assistants.map((each) => each.label).join(', ')}.`,
  );
}

const ownHomes = fileCache(8, async (path) => readDrawnHome(path));

/** The home of that id, as it is drawn. @throws NotFound; InputError for a home of the user's that was damaged */
export async function homeOf({ directory }: Pick<DaysRun, 'directory'>, id: string): Promise<DrawnHome> {
  const homes = existsSync(directory.home) ? [await ownHomes(directory.home)] : readDrawnHomes();
  const found = homes.find((home) => home.id === id);
  if (found !== undefined) return found;
  throw new NotFound(`There is no home "${id.slice(0, 100)}" any more, in which this day was lived.`);
}
