import { exitCode } from '../errors/index.ts';
import { differencesTable, scoresTable } from '../report/index.ts';
import { deriveResults, writeManifest, type OpenRun, type Parts, type Progress, type Results } from '../run/index.ts';
import { duration } from './progress-line.ts';
import { wantsColor, type Terminal } from './terminal.ts';

/** Derives the results of a run, writes them, prints the table or the JSON; returns the exit code. */
export async function finishRun(
  { directory, study, lives }: OpenRun,
  judges: Parts['judges'],
  done: { progress: Progress | null; seconds: number; json: boolean },
  terminal: Terminal,
): Promise<number> {
  const results = await deriveResults({ directory, study, lives, judges });
  const templates = lives.templatesFile === null ? null : 'templates.json';
  writeManifest(directory, study, results, { progress: done.progress, templates, seconds: done.seconds });
  const { scores, faults, longestChain, incomplete, conversations } = results;
  if (done.json) {
    const answer = { run: directory.root, id: study.id, incomplete, conversations, longestChain, ...faults, scores };
    terminal.print(JSON.stringify(answer, null, 2));
  } else {
    const look = { width: tableWidth(), color: wantsColor(process.stdout, terminal.environment) };
    terminal.print(scoresTable(scores, look));
    if (study.assistants.length > 1) terminal.print(`\n${differencesTable(scores, look)}`);
  }
  for (const remark of remarks(results, judges, study.assistants)) terminal.tell(remark);
  if (done.progress !== null) {
    const { made, recorded } = done.progress.calls;
    const calls = made + recorded === 0 ? 'no calls' : `${made} calls made, ${recorded} from the record`;
    terminal.tell(
      `\n${conversations.all} conversations in ${duration(done.seconds * 1000)}, ${calls}. Everything lies in ${directory.root}`,
    );
  }
  return incomplete > 0 ? exitCode.inconclusive : allBroken(results) ? exitCode.broken : exitCode.passed;
}

function allBroken({ conversations }: Results): boolean {
  return conversations.all > 0 && conversations.broken === conversations.all;
}

function tableWidth(): number {
  return Math.min(160, Math.max(80, process.stdout.columns ?? 100));
}

/** What a reader of the table must know. */
function remarks(results: Results, judges: Parts['judges'], assistants: OpenRun['study']['assistants']): string[] {
  const remarks: string[] = [];
  const outside = results.scores.assistants.filter((each) => each.family === 'outside').length;
  if (outside > 0 && judges.every((judge) => judge.model === null)) {
    remarks.push(
      'Warning: only the heuristic judge has judged. Its rules compare built-in assistants; for models and modules take its ranking as a hint and add a model judge (--judge openai:MODEL or openai-compatible:MODEL@URL).',
    );
  }
  if (results.incomplete > 0) {
    remarks.push(
      `Incomplete: ${results.incomplete} of the run's lives are not finished and not counted. \`livelong resume\` goes on.`,
    );
  }
  if (allBroken(results)) {
    remarks.push(
      `Every conversation broke, so there is nothing to score. By party: ${partyList(results)}. See "faults" in manifest.json; the attempts with their messages lie in lives/*/*/calls.jsonl.`,
    );
  }
  return assistants.length === 0 ? [] : remarks;
}

function partyList({ faults }: Results): string {
  return Object.entries(faults.faults)
    .map(([party, kinds]) => `${party} (${Object.keys(kinds).join(', ')})`)
    .join('; ');
}
