import { appendFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { UsageError } from '../errors/index.ts';
import { storing, writeWholeFile } from '../files/index.ts';
import { githubSummary, junitReport, type RunReport, type Threshold } from '../report/index.ts';
import { studyThresholds, type Study } from '../run/index.ts';
import { collect } from './number-option.ts';

/** What makes a test of a run. */
export interface TestOptions {
  min?: string[] | undefined;
  max?: string[] | undefined;
  junit?: string;
  githubSummary: boolean;
}

/** What a run is checked for, and who is told what came of it. */
export interface Checks {
  thresholds: readonly Threshold[];
  /** Each writes a report of its own. They throw StorageError. */
  reports: readonly ((report: RunReport) => void)[];
}

/** Adds the options that make a test of a run to a command. */
export function addTestOptions(command: Command): Command {
  return command
    .option(
      '--min <threshold>',
      'what a score must reach, repeatable: [LABEL:]METRIC[.explicit|.implicit][@JUDGE]=VALUE (docs/testing-your-assistant.md)',
      collect,
    )
    .option('--max <threshold>', 'what a score must not go beyond, repeatable, written as in --min', collect)
    .option('--junit <file>', 'write what came of it to a file of JUnit XML')
    .option('--github-summary', 'add what came of it to the summary of a GitHub workflow', false);
}

/**
 * Reads what a run is to be checked for, before anything is simulated.
 * @throws UsageError for thresholds that the study can have no score for, and reports that have no place
 */
export function openChecks(
  { min, max, junit, githubSummary: wantsSummary }: TestOptions,
  study: Pick<Study, 'assistants' | 'judges'>,
  environment: NodeJS.ProcessEnv,
): Checks {
  const thresholds = studyThresholds({ min, max }, study);
  const reports: Checks['reports'][number][] = [];
  if (junit !== undefined) reports.push(toJunit(junit));
  if (wantsSummary) reports.push(toGithubSummary(environment['GITHUB_STEP_SUMMARY'] ?? ''));
  return { thresholds, reports };
}

function toJunit(path: string): Checks['reports'][number] {
  if (path.trim() === '' || statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--junit ${path}: this is no file. Name one, such as reports/livelong.xml.`);
  }
  return (report) => writeWholeFile(path, junitReport(report));
}

function toGithubSummary(path: string): Checks['reports'][number] {
  if (path === '') {
    throw new UsageError(
      '--github-summary: GITHUB_STEP_SUMMARY is not set, so there is no summary to add to. GitHub sets it in the steps of a workflow; elsewhere leave the flag away.',
    );
  }
  return (report) => storing(path, () => appendFileSync(path, githubSummary(report)));
}
