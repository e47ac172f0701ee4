import { UsageError } from '../errors/index.ts';
import {
  holdsDays,
  planExistingDays,
  runDirectory,
  showDays,
  writeDaysReport,
  writeDaysResults,
} from '../run/index.ts';
import { finishDays } from './finish-days.ts';
import { tableLook } from './table-look.ts';
import type { Terminal } from './terminal.ts';
import type { TestOptions } from './test-options.ts';

/** True where a run directory holds days at home, which the commands for runs treat in their own way. */
export function isRunOfDays(root: string): boolean {
  return holdsDays(runDirectory(root));
}

/** `livelong score RUN` of days: results anew from the journals; returns the exit code. */
export async function scoreDays(root: string, { json }: { json: boolean }, terminal: Terminal): Promise<number> {
  const { directory, study } = planExistingDays(root);
  return finishDays(await writeDaysResults({ directory, study }), { root, study, json }, terminal);
}

/** `livelong report RUN` of days: the page again; returns its path. */
export async function reportDays(root: string): Promise<string> {
  const { directory, study } = planExistingDays(root);
  return (await writeDaysReport({ directory, study })).path;
}

/** `livelong show RUN LIFE[/DAY]` of days, as text. */
export async function shownDays(
  root: string,
  place: string | undefined,
  assistants: readonly string[],
  terminal: Terminal,
): Promise<string> {
  if (assistants.length > 1) throw new UsageError('A day is shown with one assistant. Give --assistant once.');
  if (place === undefined) {
    throw new UsageError(
      `${root} holds days at home. Name a person, or a day of theirs, as in \`livelong show ${root} 01/3\`; \`livelong score ${root}\` prints the tables.`,
    );
  }
  const { directory, study } = planExistingDays(root);
  return showDays({ directory, study }, { place, assistant: assistants[0] ?? null }, tableLook(terminal));
}

/** Refuses days where a command is about conversations. */
export function requireConversations(root: string, instead: string): void {
  if (isRunOfDays(root)) throw new UsageError(`${root} holds days at home, not conversations. ${instead}`);
}

/** Refuses checks and reports of scores, which are made for conversations. */
export function requireNoChecks({ min, max, junit, githubSummary }: TestOptions): void {
  if (min === undefined && max === undefined && junit === undefined && !githubSummary) return;
  throw new UsageError(
    '--min, --max, --junit and --github-summary are about scores of conversations. Leave them away; scores.json has what days come to.',
  );
}
