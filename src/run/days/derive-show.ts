import { UsageError } from '../../errors/index.ts';
import { dayText, lifeText, type TableOptions } from '../../report/index.ts';
import { nearestNames } from '../nearest-names.ts';
import { readDayRows } from './day-rows.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import { readPeopleAtHome, shownPerson } from './derive-people.ts';
import { readShownDay } from './derive-shown-day.ts';
import { dateAfter } from '../../world/index.ts';
import type { PersonRow } from './write-people.ts';

/** Which days of a study are to be shown. */
export interface DaysSelection {
  /** `LIFE` or `LIFE/DAY`: the life by its folder, the beginning of it, or the person's id. */
  place: string;
  /** Label; null: the last of the study. */
  assistant: string | null;
}

/**
 * Days at home as text: a life's days as numbers, or one day hour by hour. Ends without a line break.
 * @throws UsageError for a name that the study does not hold, or a day that is not lived yet; DamagedJournal, StorageError
 */
export async function showDays(
  { directory, study }: { directory: DaysDirectory; study: DaysStudy },
  selection: DaysSelection,
  look: TableOptions = {},
): Promise<string> {
  const assistant = assistantOf(directory, study, selection.assistant);
  const slash = selection.place.lastIndexOf('/');
  const name = slash < 0 ? selection.place : selection.place.slice(0, slash);
  const asked = slash < 0 ? '' : selection.place.slice(slash + 1);
  const person = await personNamed(directory, name);
  if (asked === '') return lifeText(shownLife(directory, study, person, assistant), look);
  const day = dayOf(asked, person.life, study);
  const shown = await readShownDay({ directory, study }, person, { assistant, day });
  if (shown !== null) return dayText(shown, look);
  throw new UsageError(
    `Day ${day} of ${person.life} with ${assistant} is not lived yet. \`livelong resume ${directory.root}\` goes on.`,
  );
}

function assistantOf({ root }: DaysDirectory, { assistants }: DaysStudy, asked: string | null): string {
  const labels = assistants.map(({ label }) => label);
  if (asked === null) return labels.at(-1)!;
  if (labels.includes(asked)) return asked;
  throw new UsageError(
    `--assistant ${asked}: ${root} holds no such assistant. There ${labels.length === 1 ? 'is' : 'are'} ${nearestNames(asked, labels).join(', ')}.`,
  );
}

/** The person of that folder or id; else the only one whose folder begins so. */
async function personNamed(directory: DaysDirectory, name: string): Promise<PersonRow> {
  const begin: PersonRow[] = [];
  const names: string[] = [];
  for await (const person of readPeopleAtHome(directory)) {
    if (person.life === name || person.id === name) return person;
    if (name !== '' && person.life.startsWith(name) && begin.length < 9) begin.push(person);
    names.push(person.life);
  }
  const [found, another] = begin;
  if (found === undefined) {
    throw new UsageError(
      `There is nobody called "${name}" in ${directory.root}. The nearest: ${nearestNames(name, names, 5).join(', ')}.`,
    );
  }
  if (another === undefined) return found;
  throw new UsageError(
    `Several people of ${directory.root} begin with "${name}": ${begin.map(({ life }) => life).join(', ')}. Write more of the name.`,
  );
}

function dayOf(text: string, life: string, { days, 'held-out': heldOut }: DaysStudy): number {
  const day = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (day >= 1 && day <= days) return day;
  const why = heldOut === 0 ? '' : ' Held-out days are measured, and not told.';
  throw new UsageError(
    `"${text}" is no day of ${life}: it has ${days === 1 ? 'one day, 1' : `days 1 to ${days}`}.${why} Write ${life}/1.`,
  );
}

function shownLife(directory: DaysDirectory, study: DaysStudy, person: PersonRow, assistant: string) {
  const { days, heldOut, complete } = readDayRows(directory.journal({ life: person.life, assistant, trial: 1 }));
  return {
    person: shownPerson(person),
    assistant,
    days: days.map(({ day, tally }) => ({
      day,
      date: dateAfter(person.timeline?.start ?? study.start, day - 1),
      tally,
    })),
    heldOut,
    complete,
  };
}
