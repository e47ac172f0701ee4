import { readFileSync } from 'node:fs';
import { heuristicWarning, type EndingCounts, type RoleCost, type Scores } from '../../report/index.ts';
import { parseStudy, readManifest, rolesOf, runDirectory, type Manifest, type Study } from '../../run/index.ts';
import type { RunEntry } from '../library.ts';
import { tables, type TableName } from './exported-table.ts';
import { keyParts } from './list-page.ts';
import { endings as endingNames } from './list-choices.ts';
import type { DamagedLine } from './conversation-keys.ts';
import { filesOf, type RunFile } from './run-files.ts';
import { scoresOf, type RunIndex, type RunIndexes } from './run-index.ts';
import { stateOf, type RunState } from './run-state.ts';
import { withoutRoot } from './told-in-run.ts';

/** All of a run but its conversations. What cannot be read is null, and stands among the problems. */
export interface RunOverview {
  name: string;
  changedAt: number;
  state: RunState;
  study: Study | null;
  /** study.yaml as it is. */
  studyText: string | null;
  made: Manifest | null;
  scores: Scores | null;
  /** For each heuristic judge whose ranking says nothing of models. */
  warnings: readonly { judge: string; text: string }[];
  /** The judge that speaks where there is room for one. */
  leading: string | null;
  endings: readonly EndingCounts[];
  /** Null where there are no results yet. */
  conversations: {
    rows: number;
    lives: number;
    domains: readonly string[];
    assistants: readonly string[];
    /** Judges and metrics of which there are values; a judge of null: measured. */
    values: readonly { judge: string | null; metric: string }[];
    damaged: readonly DamagedLine[];
    damagedLines: number;
  } | null;
  roles: readonly RoleCost[];
  files: readonly { name: RunFile; bytes: number }[];
  /** Tables that can be exported; none where the run cannot be planned. */
  tables: readonly TableName[];
  /** What could not be read, with what helps. */
  problems: readonly string[];
}

/** Gathers what there is of a run. Nothing that is damaged keeps the rest away. */
export async function readOverview(entry: RunEntry, indexes: RunIndexes): Promise<RunOverview> {
  const directory = runDirectory(entry.root);
  const problems: string[] = [];
  const state = stateOf(entry);
  const trying = async <Value>(read: () => Value | Promise<Value>): Promise<Value | null> => {
    try {
      return await read();
    } catch (error) {
      problems.push(withoutRoot((error as Error).message, entry));
      return null;
    }
  };
  const studyText = await trying(() => readFileSync(directory.study, 'utf8'));
  const study = studyText === null ? null : await trying(() => parseStudy(directory, studyText));
  const there = state.results;
  const made = there ? await trying(() => readManifest(directory)) : null;
  const index = there ? await trying(() => indexes.open(entry.root)) : null;
  const { scores, scoresProblem } = index ?? (there ? scoresOf(directory) : { scores: null, scoresProblem: null });
  if (scoresProblem !== null) problems.push(withoutRoot(scoresProblem, entry));
  return {
    name: entry.name,
    changedAt: entry.changedAt,
    state,
    study,
    studyText,
    made,
    scores,
    warnings:
      scores?.judges.flatMap(({ name }) => heuristicWarning(scores, name).map((text) => ({ judge: name, text }))) ?? [],
    leading: index?.leading ?? null,
    endings: index === null ? [] : endingsOf(index),
    conversations: index === null ? null : conversationsOf(index),
    roles: made === null ? [] : rolesOf(made),
    files: filesOf(entry.root),
    tables: index === null || study === null ? [] : tablesOf(made),
    problems,
  };
}

function conversationsOf({ keys, scores }: RunIndex): RunOverview['conversations'] {
  const { life, domain, assistant } = keys.names;
  const planned = scores?.assistants.map(({ name }) => name).filter((name) => assistant.includes(name)) ?? [];
  return {
    rows: keys.rows,
    lives: life.length,
    domains: domain.toSorted(),
    assistants: [...new Set([...planned, ...assistant])],
    values: keyParts(keys),
    damaged: keys.damaged,
    damagedLines: keys.damagedLines,
  };
}

function endingsOf({ keys }: RunIndex): EndingCounts[] {
  const counts = keys.names.assistant.map(() => endingNames.map(() => 0));
  for (let row = 0; row < keys.rows; row++) counts[keys.assistant[row]!]![keys.ending[row]!]!++;
  return keys.names.assistant.map((assistant, at) => ({
    assistant,
    endings: Object.fromEntries(
      endingNames.map((ending, code) => [ending, counts[at]![code]!]),
    ) as EndingCounts['endings'],
  }));
}

function tablesOf(made: Manifest | null): readonly TableName[] {
  const asked = Object.keys(made?.calls ?? {}).length > 0;
  return tables.filter((table) => table !== 'calls' || asked);
}
