import { shellWord, StorageError, UsageError } from '../../errors/index.ts';
import { daysScoresVersion, type DaysScores } from '../../report/index.ts';
import { requireResults } from '../run-results.ts';
import type { DaysDirectory } from './days-directory.ts';
import { readDerivedJson } from '../derived-json.ts';

/**
 * What scores.json of days at home holds.
 * @throws UsageError where there is none yet, or another version's; StorageError for a damaged one
 */
export function readDaysScores(directory: DaysDirectory): DaysScores {
  requireResults(directory);
  const scores = readDerivedJson(directory.scores) as Partial<DaysScores> | null;
  const again = `Derive it again: livelong score ${shellWord(directory.root)}.`;
  if (scores?.kind !== 'days' || scores.version !== daysScoresVersion) {
    throw new UsageError(
      `${directory.scores} holds ${scores?.kind ?? 'no days'} of version ${String(scores?.version)}, and this program reads days of version ${daysScoresVersion}. ${again}`,
    );
  }
  const lists = [scores.scores, scores.assistants, scores.measures, scores.differences, scores.byDay, scores.traits];
  if (lists.every(Array.isArray)) return scores as DaysScores;
  throw new StorageError(`${directory.scores} is damaged: it lacks a part of the scores. ${again}`);
}
