import { exitCode } from '../errors/index.ts';
import {
  checkThresholds,
  counted,
  differencesTable,
  harmless,
  heuristicWarning,
  scoresTable,
  thresholdLines,
  thresholdsExitCode,
  type ThresholdOutcome,
} from '../report/index.ts';
import {
  deriveResults,
  isWhole,
  writeManifest,
  type OpenRun,
  type Parts,
  type Progress,
  type Results,
} from '../run/index.ts';
import { duration } from './progress-line.ts';
import { reportAfterRun } from './report-command.ts';
import { tableLook } from './table-look.ts';
import type { Terminal } from './terminal.ts';
import type { Checks } from './test-options.ts';

/** Derives the results of a run, writes them, prints the table or the JSON, checks what was to be reached; returns the exit code. */
export async function finishRun(
  { directory, study, lives }: OpenRun,
  judges: Parts['judges'],
  done: { progress: Progress | null; seconds: number; json: boolean; checks: Checks },
  terminal: Terminal,
): Promise<number> {
  const results = await deriveResults({ directory, study, lives, judges });
  const templates = lives.templatesFile === null ? null : 'templates.json';
  await writeManifest(directory, study, results, { progress: done.progress, templates, seconds: done.seconds });
  const { scores, faults, longestChain, incompleteLives, pendingVerdicts, conversations } = results;
  const thresholds = checkThresholds(scores, done.checks.thresholds, { complete: isWhole(results) });
  if (done.json) {
    const extent = { incompleteLives, pendingVerdicts, conversations, longestChain };
    const result = { run: directory.root, id: study.id, ...extent, ...faults, scores, thresholds };
    terminal.print(JSON.stringify(result, null, 2));
    const warnings = judges.flatMap(({ label }) => heuristicWarning(scores, label));
    for (const warning of warnings) terminal.tell(warning);
  } else {
    const look = tableLook(terminal);
    terminal.print(scoresTable(scores, look));
    const differences = differencesTable(scores, look);
    if (differences !== '') terminal.print(`\n${differences}`);
  }
  for (const remark of remarks(results, study)) terminal.tell(remark);
  if (thresholds.length > 0) terminal.tell(`\n${thresholdLines(thresholds).join('\n')}`);
  if (done.progress !== null) terminal.tell(`\n${summary(results, done.progress, done.seconds)} ${directory.root}`);
  await reportAfterRun({ directory, study }, terminal);
  const seconds = done.progress === null ? null : done.seconds;
  const { name } = study;
  const report = {
    name,
    run: directory.root,
    scores,
    thresholds,
    incompleteLives,
    pendingVerdicts,
    ...faults,
    seconds,
  };
  for (const tell of done.checks.reports) tell(report);
  return codeOf(results, thresholds);
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
function remarks(results: Results, study: OpenRun['study']): string[] {
  const { incompleteLives, pendingVerdicts } = results;
  const remarks: string[] = [];
  if (incompleteLives > 0) {
    remarks.push(
      `Incomplete: ${incompleteLives} of ${counted(study.people, 'life is', 'lives are')} not lived to the end with every assistant, and what is not is not counted. \`livelong resume\` goes on.`,
    );
  }
  if (pendingVerdicts > 0) {
    remarks.push(
      `Incomplete: ${counted(pendingVerdicts, 'verdict was', 'verdicts were')} not asked for yet and ${pendingVerdicts === 1 ? 'is' : 'are'} not counted. \`livelong resume\` asks for ${pendingVerdicts === 1 ? 'it' : 'them'}.`,
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
