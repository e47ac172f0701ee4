import { exitCode, shellWord } from '../errors/index.ts';
import {
  checkThresholds,
  counted,
  differencesTable,
  harmless,
  heuristicWarning,
  scoresTable,
  thresholdLines,
  thresholdsExitCode,
  type Scores,
  type ThresholdOutcome,
} from '../report/index.ts';
import { isWhole, type CarriedOut, type Progress, type Results } from '../run/index.ts';
import { duration } from './progress-line.ts';
import { tableLook } from './table-look.ts';
import type { Terminal } from './terminal.ts';
import type { Checks } from './test-options.ts';

/** Prints the table or the JSON of a run, and what must be known of it; checks what was to be reached; returns the exit code. */
export function finishRun(
  { directory, study, results, report, progress, seconds, stop }: CarriedOut,
  { json, checks }: { json: boolean; checks: Checks },
  terminal: Terminal,
): number {
  const { scores, faults, incompleteLives, pendingVerdicts } = results;
  const thresholds = checkThresholds(scores, checks.thresholds, { complete: isWhole(results) });
  if (json) printJson(results, { run: directory.root, id: study.id, thresholds }, terminal);
  else printTables(scores, terminal);
  for (const remark of remarks(results, study, directory.root)) terminal.tell(remark);
  if (thresholds.length > 0) terminal.tell(`\n${thresholdLines(thresholds).join('\n')}`);
  if (progress !== null) terminal.tell(`\n${summary(results, progress, seconds)} ${directory.root}`);
  terminal.tell('path' in report ? `Report: ${report.path}` : `The report could not be written: ${report.problem}`);
  const extent = { incompleteLives, pendingVerdicts, ...faults, seconds: progress === null ? null : seconds };
  for (const tell of checks.reports) tell({ name: study.name, run: directory.root, scores, thresholds, ...extent });
  if (stop === null) return codeOf(results, thresholds);
  terminal.tell(`\n${stop.message}`);
  return stop.exitCode;
}

function printJson(
  { scores, faults, longestChain, incompleteLives, pendingVerdicts, conversations }: Results,
  { run, id, thresholds }: { run: string; id: string; thresholds: readonly ThresholdOutcome[] },
  terminal: Terminal,
): void {
  const extent = { incompleteLives, pendingVerdicts, conversations, longestChain };
  terminal.print(JSON.stringify({ run, id, ...extent, ...faults, scores, thresholds }, null, 2));
  const warnings = scores.judges.flatMap(({ name }) => heuristicWarning(scores, name));
  for (const warning of warnings) terminal.tell(warning);
}

function printTables(scores: Scores, terminal: Terminal): void {
  const look = tableLook(terminal);
  terminal.print(scoresTable(scores, look));
  const differences = differencesTable(scores, look);
  if (differences !== '') terminal.print(`\n${differences}`);
}

/** An incomplete run is inconclusive, whatever it came to so far. */
function codeOf(results: Results, thresholds: readonly ThresholdOutcome[]): number {
  if (!isWhole(results)) return exitCode.inconclusive;
  return allBroken(results) ? exitCode.broken : thresholdsExitCode(thresholds);
}

function summary({ conversations }: Results, { calls, conversations: { known } }: Progress, seconds: number): string {
  const { made, recorded } = calls;
  const asked =
    made + recorded === 0 ? 'no calls' : `${counted(made, 'call', 'calls')} made, ${recorded} from the record`;
  const kept = known === 0 ? '' : ` (${known} kept from before)`;
  const talked = `${counted(conversations.all, 'conversation', 'conversations')}${kept}`;
  return `${talked} in ${duration(seconds * 1000)}, ${asked}. Everything lies in`;
}

function allBroken({ conversations }: Results): boolean {
  return conversations.all > 0 && conversations.broken === conversations.all;
}

/** What a reader of the table must know. */
function remarks(results: Results, study: CarriedOut['study'], run: string): string[] {
  const resume = `\`livelong resume ${shellWord(run)}\``;
  const { incompleteLives, pendingVerdicts } = results;
  const remarks: string[] = [];
  if (incompleteLives > 0) {
    remarks.push(
      `Incomplete: ${incompleteLives} of ${counted(study.people, 'life is', 'lives are')} not lived to the end with every assistant, and what is not is not counted. ${resume} goes on.`,
    );
  }
  if (pendingVerdicts > 0) {
    remarks.push(
      `Incomplete: ${counted(pendingVerdicts, 'verdict was', 'verdicts were')} not asked for yet and ${pendingVerdicts === 1 ? 'is' : 'are'} not counted. ${resume} asks for ${pendingVerdicts === 1 ? 'it' : 'them'}.`,
    );
  }
  if (allBroken(results)) {
    remarks.push(`Every conversation broke, so there is nothing to score. By party: ${partyList(results)}.`);
  }
  for (const { who, kind, times, message } of results.faults.failedCalls) {
    remarks.push(
      `${who}: ${counted(times, 'call', 'calls')} failed for good (${kind}), the first with: ${harmless(firstLine(message))}. All lie in lives/*/*/calls.jsonl.`,
    );
  }
  return remarks;
}

function firstLine(message: string): string {
  const line = message.split('\n')[0]!.trim().replace(/\.$/, '');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

function partyList({ faults }: Results): string {
  return Object.entries(faults.faults)
    .map(([party, kinds]) => `${party} (${Object.keys(kinds).join(', ')})`)
    .join('; ');
}
