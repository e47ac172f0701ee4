import { UsageError } from '../../../errors/index.ts';
import type { FaultCollector } from '../faults.ts';
import type { JudgeFilePlace } from './find-judge-files.ts';
import type { LogPlace } from './find-logs.ts';

/**
 * Who played the people: one user model in one run.
 * @throws UsageError where there are several
 */
export function oneUser(places: readonly LogPlace[]): string {
  const users = [...new Set(places.map(({ experiment }) => experiment.user ?? 'unknown'))];
  if (users.length > 1) {
    throw new UsageError(
      `These logs are of people played by ${users.length} users (${users.join(', ')}), and a run has one. Import the folders of each into a run of its own.`,
    );
  }
  return users[0]!;
}

/**
 * Refuses two folders that would be one assistant in one trial.
 * @throws UsageError
 */
export function requireDistinctExperiments(places: readonly LogPlace[]): void {
  const folders = new Map<string, string>();
  for (const { experiment, folder } of places) {
    const key = `${experiment.assistant.toLowerCase()} ${experiment.trial}`;
    const earlier = folders.get(key);
    if (earlier !== undefined && earlier !== folder) {
      throw new UsageError(
        `${earlier} and ${folder} would both be the assistant "${experiment.assistant}". Rename one of the folders, then import again.`,
      );
    }
    folders.set(key, folder);
  }
}

/** Reports judge files that would hold the same judge's verdicts twice. */
export function requireDistinctFiles(judgeFiles: readonly JudgeFilePlace[], faults: FaultCollector): void {
  const paths = new Map<string, string>();
  for (const { path, judge, experiment, metric } of judgeFiles) {
    const key = `${metric} ${experiment.trial} ${experiment.assistant} ${judge}`.toLowerCase();
    const earlier = paths.get(key);
    if (earlier !== undefined) {
      faults.at(path, null)(
        null,
        `expected one file for each judge, assistant and metric, but ${earlier} is of the same`,
      );
    }
    paths.set(key, path);
  }
}
