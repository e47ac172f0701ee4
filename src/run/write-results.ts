import { LivelongError } from '../errors/index.ts';
import { deriveResults, type Results } from './derive-results.ts';
import type { Judge } from './judge-conversation.ts';
import { writeManifest } from './manifest.ts';
import type { OpenRun } from './open-run.ts';
import type { Progress } from './progress.ts';
import { writeReport } from './write-report.ts';

/** What a run came to, as it was written into its directory. */
export interface WrittenResults {
  results: Results;
  /** The page, or why it could not be written: that fails no run, since everything that it shows lies beside it. */
  report: { path: string } | { problem: string };
}

/**
 * Derives the results of a run from what is there, asking nobody, and writes them: judgements, index, scores, manifest and report.
 * @param lived how it came to be; progress null where nothing was run
 * @throws DamagedJournal, StorageError
 */
export async function writeResults(
  { directory, study, lives }: OpenRun,
  judges: readonly Judge[],
  lived: { progress: Progress | null; seconds: number },
): Promise<WrittenResults> {
  const results = await deriveResults({ directory, study, lives, judges });
  const templates = lives.templatesFile === null ? null : 'templates.json';
  await writeManifest(directory, study, results, { ...lived, templates });
  try {
    return { results, report: await writeReport({ directory, study }) };
  } catch (error) {
    if (!LivelongError.isInstance(error)) throw error;
    return { results, report: { problem: error.message } };
  }
}
