import { basename } from 'node:path';
import { LivelongError } from '../../errors/index.ts';
import { learnedFirst, type DayMeasureName, type DaysScores } from '../../report/index.ts';
import { readDaysScores } from '../../run/index.ts';
import type { DaysRun } from './days-run.ts';
import { livesOf } from './people-list.ts';

/** A run of days: what was lived, and what it came to. @throws StorageError for a list of people that is damaged */
export async function daysSummary(run: DaysRun) {
  const { name, directory, study } = run;
  const lives = await livesOf(directory);
  const { scores, problem } = scoresOf(run);
  return {
    name,
    study: {
      name: study.name,
      id: study.id,
      from: basename(study.from),
      start: study.start,
      seed: study.seed,
      people: study.people,
      days: study.days,
      heldOut: study['held-out'],
      tickSeconds: study.tick,
      timeline: study.timeline?.mode ?? null,
      planner: study.planner.spec,
      rater: study.raters[0]!.spec,
      assistants: study.assistants.map(({ label, spec }) => ({ label, spec })),
    },
    /** People who are listed; fewer than the study has while it is prepared. */
    people: lives.length,
    /** Somebody whose days there are to open first. */
    first: lives[0] ?? null,
    /** Null where nothing is derived yet: then `problem` says why. */
    scores: scores === null ? null : toldScores(scores),
    problem,
  };
}

/** See {@link daysSummary}. */
export type DaysSummary = Awaited<ReturnType<typeof daysSummary>>;

function scoresOf({ directory }: DaysRun): { scores: DaysScores | null; problem: string | null } {
  try {
    return { scores: readDaysScores(directory), problem: null };
  } catch (error) {
    if (LivelongError.isInstance(error)) return { scores: null, problem: error.message };
    throw error;
  }
}

/** Columns of the table of assistants. */
export const tableMeasures = [
  'mean',
  'speech',
  'silence',
  'per-hour',
  'within-two',
  'success',
  'protected',
  'missed',
] as const satisfies readonly DayMeasureName[];

/** What a page shows of the scores. */
function toldScores(scores: DaysScores) {
  const { assistants, byDay, differences, measures, stated, people } = scores;
  const last = (name: string) =>
    scores.scores.findLast(({ assistant, on }) => assistant === name && on !== 'training-days');
  const learned = new Set(learnedFirst(assistants).map(({ name }) => name));
  return {
    people,
    stated,
    measures: measures.filter(({ name }) => (tableMeasures as readonly DayMeasureName[]).includes(name)),
    /** In plan order; `values` is null where nobody's days are whole. */
    assistants: assistants.map((assistant) => ({
      ...assistant,
      values: assistant.people === 0 ? null : valuesOf(last(assistant.name)?.values),
    })),
    /** Of those that learned: after each number of trainings at which they were measured. */
    stages: scores.scores.flatMap(({ assistant, on, trainings, values }) =>
      on === 'training-days' || !learned.has(assistant) ? [] : [{ assistant, trainings, values: valuesOf(values)! }],
    ),
    byDay,
    differences: differences.filter(({ measure }) => measure === 'mean'),
  };
}

function valuesOf(values: DaysScores['scores'][number]['values'] | undefined) {
  if (values === undefined) return null;
  const { mean, speech, silence } = values;
  return {
    ...Object.fromEntries(
      [...tableMeasures, 'mean-with-failures' as const].map((name) => [name, values[name] ?? null]),
    ),
    // Whoever never speaks, or always does, is rated for one thing alone: its mean has one interval, not that of another bootstrap as well.
    ...(speech === null && silence !== null ? { silence: mean } : {}),
    ...(silence === null && speech !== null ? { speech: mean } : {}),
  } as Pick<typeof values, (typeof tableMeasures)[number] | 'mean-with-failures'>;
}
