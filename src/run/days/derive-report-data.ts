import {
  learnedFirst,
  suggestionsPerHour,
  type DayOfOne,
  type DaysReportData,
  type DaysScores,
} from '../../report/index.ts';
import { rolesOf } from '../report-data.ts';
import { readCommonManifest } from '../run-results.ts';
import { readDayIndex, type DayIndexRow } from './derive-day-index.ts';
import { readDaysScores } from './derive-days-scores.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';
import { readPeopleAtHome, shownPerson } from './derive-people.ts';
import { readShownDay } from './derive-shown-day.ts';

/** Most people that a chart shows each for themselves: more would hide each other, and make the page large. */
const mostDots = 400;

/**
 * Gathers what a report of days shows: scores, manifest and index, and the days of three people.
 * @throws UsageError where the run has no results yet, or results of another version; StorageError, DamagedJournal
 */
export async function readDaysReportData(directory: DaysDirectory, study: DaysStudy): Promise<DaysReportData> {
  const scores = readDaysScores(directory);
  const made = readCommonManifest(directory);
  const lasts = await lastRows(directory, scores);
  return {
    study: {
      name: study.name,
      id: study.id,
      from: study.from,
      start: study.start,
      seed: study.seed,
      settings: settingsOf(study),
    },
    program: { version: made.livelong, engine: made.engine, node: made.node },
    scores,
    incompleteLives: made.incompleteLives,
    longestChain: made.longestChain?.calls ?? null,
    rates: learnedFirst(scores.assistants).flatMap(({ name }) => {
      const own = lasts.get(name);
      const drawn = own === undefined ? null : pointsOf(own);
      return drawn === null || drawn.people === 0 ? [] : [{ assistant: name, ...drawn }];
    }),
    faults: made.faults,
    failedCalls: made.failedCalls,
    roles: rolesOf(made),
    days: await daysOfThree({ directory, study }, lasts.get(scores.assistants.at(-1)!.name) ?? []),
  };
}

/** What is kept of a person: their life, the rate they state and heard, and the mean over all ticks. */
interface LastRow {
  life: string;
  wished: number;
  /** Null where no hour was lived. */
  found: number | null;
  mean: number | null;
}

/** For each assistant each person's last measured row, in the order of the people. */
async function lastRows(directory: DaysDirectory, { heldOut }: DaysScores): Promise<Map<string, LastRow[]>> {
  const on: DayIndexRow['on'] = heldOut > 0 ? 'held-out' : 'day';
  const found = new Map<string, LastRow[]>();
  for await (const row of readDayIndex(directory)) {
    if (!row.whole || row.on !== on) continue;
    const rows = found.get(row.assistant) ?? [];
    found.set(row.assistant, rows);
    if (rows.at(-1)?.life === row.life) rows.pop();
    rows.push({
      life: row.life,
      wished: row.statedPerHour,
      found: suggestionsPerHour(row.tally),
      mean: row.propersim.mean,
    });
  }
  return found;
}

function pointsOf(rows: readonly LastRow[]): Pick<DaysReportData['rates'][number], 'points' | 'people'> {
  const all = rows.flatMap(({ wished, found }) => (found === null ? [] : [{ wished, found }]));
  const step = Math.ceil(all.length / mostDots);
  return { points: all.filter((_, place) => place % step === 0), people: all.length };
}

/** The last day of the best, the middle and the worst person under the last assistant. */
async function daysOfThree(
  run: { directory: DaysDirectory; study: DaysStudy },
  rows: readonly LastRow[],
): Promise<DayOfOne[]> {
  const ranked = rows.flatMap(({ life, mean }) => (mean === null ? [] : [{ life, mean }]));
  ranked.sort((a, b) => b.mean - a.mean || (a.life < b.life ? -1 : 1));
  const places = new Map<string, { which: DayOfOne['which']; mean: number }>();
  const take = (which: DayOfOne['which'], place: number) => {
    const chosen = ranked[place];
    if (chosen !== undefined && !places.has(chosen.life)) places.set(chosen.life, { which, mean: chosen.mean });
  };
  take('best', 0);
  take('worst', ranked.length - 1);
  take('middle', Math.floor((ranked.length - 1) / 2));
  const found = new Map<DayOfOne['which'], DayOfOne>();
  const { assistants, days } = run.study;
  for await (const person of readPeopleAtHome(run.directory)) {
    const place = places.get(person.life);
    if (place === undefined) continue;
    const shown = await readShownDay(run, person, { assistant: assistants.at(-1)!.label, day: days });
    if (shown !== null) found.set(place.which, { ...place, person: shownPerson(person), shown });
  }
  return (['best', 'middle', 'worst'] as const).flatMap((which) => found.get(which) ?? []);
}

/** Settings by name; what has a place of its own in the report is left out. */
function settingsOf(study: DaysStudy): [string, string][] {
  const shown = Object.entries(study).filter(([name]) => !told.has(name));
  return shown.map(([name, value]) => [
    name,
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, each]) => `${key} ${String(each)}`)
          .join(', ')
      : String(value),
  ]);
}

const told = new Set([
  'kind',
  'engine',
  'name',
  'id',
  'from',
  'people',
  'days',
  'held-out',
  'start',
  'tick',
  'seed',
  'assistants',
]);
