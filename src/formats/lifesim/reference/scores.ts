import { join } from 'node:path';
import { faultCollector } from '../faults.ts';
import type { JudgeFileMetric } from '../logs/index.ts';
import { checklistScore, countChecklists, type CountedChecklists } from './checklist-score.ts';
import { readJudgedRows, type JudgedRow } from './judge-file.ts';
import { givenNumber, meanScore, preferenceShare } from './mean-score.ts';
import { pythonFloatText, roundedToTenth } from './rounding.ts';

/** Names of the scores, in the order of `scores.json`. */
export const scoreNames = [
  'IR_explicit',
  'IR_implicit',
  'IC_explicit',
  'IC_implicit',
  'NAT',
  'COH',
  'PA',
  'EA',
  'RR',
] as const;

/** One of {@link scoreNames}. */
export type ScoreName = (typeof scoreNames)[number];

/** Scores with one decimal; those that were not asked for are absent. */
export type LifesimScores = Partial<Record<ScoreName, number>>;

/**
 * The scores of one model as the reference's scorer computes them. Files are streamed; what is held are ids, texts of checklists and sums.
 * @param folders for each judge, the first one first, the folder of its `METRIC_results.jsonl`
 * @throws InputError for rows that cannot be scored, all in one report; UsageError for files that are missing
 */
export async function scoreJudgeFiles(
  folders: readonly string[],
  metrics: readonly JudgeFileMetric[],
): Promise<LifesimScores> {
  const faults = faultCollector();
  const filesOf = (metric: JudgeFileMetric) =>
    folders.map((folder) => readJudgedRows(join(folder, `${metric}_results.jsonl`), metric, faults));
  const exact: LifesimScores = {
    ...(await checklistScores(filesOf, metrics)),
    ...(await meanScores(filesOf, metrics)),
  };
  faults.throwIfAny('Correct these rows, or write the files anew, then try again. Nothing was scored.');
  const named = scoreNames.filter((name) => exact[name] !== undefined);
  return Object.fromEntries(named.map((name) => [name, roundedToTenth(exact[name]!)]));
}

/** `scores.json` as the reference writes it: indented by two, floats as Python writes them, no line end. */
export function scoresText(scores: LifesimScores): string {
  const lines = Object.entries(scores).map(([name, value]) => `  ${JSON.stringify(name)}: ${pythonFloatText(value)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

type FilesOf = (metric: JudgeFileMetric) => AsyncGenerator<JudgedRow>[];

async function checklistScores(filesOf: FilesOf, metrics: readonly JudgeFileMetric[]): Promise<LifesimScores> {
  if (!metrics.includes('ir') && !metrics.includes('ic')) return {};
  const ir = await countAll(filesOf('ir'), () => null);
  const ic = metrics.includes('ic') ? await countAll(filesOf('ic'), (judge) => ir[judge]!.points) : null;
  const recognition = metrics.includes('ir') ? checklistScore(ir) : null;
  const completion = ic === null ? null : checklistScore(ic);
  return {
    ...(recognition === null ? {} : { IR_explicit: recognition.explicit, IR_implicit: recognition.implicit }),
    ...(completion === null ? {} : { IC_explicit: completion.explicit, IC_implicit: completion.implicit }),
  };
}

async function countAll(
  judges: readonly AsyncGenerator<JudgedRow>[],
  recognisedBy: (judge: number) => CountedChecklists['points'] | null,
): Promise<CountedChecklists[]> {
  const counted: CountedChecklists[] = [];
  for (const [judge, rows] of judges.entries()) counted.push(await countChecklists(rows, recognisedBy(judge)));
  return counted;
}

async function meanScores(filesOf: FilesOf, metrics: readonly JudgeFileMetric[]): Promise<LifesimScores> {
  const rating = (row: JudgedRow) => givenNumber(row, 'rating');
  const rigid = (row: JudgedRow) => givenNumber(row, 'rigid_reasoning');
  const scores: LifesimScores = {};
  if (metrics.includes('nat')) scores.NAT = await meanScore(filesOf('nat'), rating, 20);
  if (metrics.includes('coh')) scores.COH = await meanScore(filesOf('coh'), rating, 20);
  if (metrics.includes('pa')) scores.PA = await meanScore(filesOf('pa'), preferenceShare, 100);
  if (metrics.includes('ea')) scores.EA = await meanScore(filesOf('ea'), rating, 20);
  if (metrics.includes('rr')) scores.RR = await meanScore(filesOf('rr'), rigid, 100);
  return scores;
}
