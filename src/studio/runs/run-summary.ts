import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { runDirectory } from '../../run/index.ts';
import { keptWithRun } from '../kept-with-run.ts';
import type { RunEntry } from '../library.ts';
import { filesOf } from './run-files.ts';
import { stateOf, type RunState } from './run-state.ts';

/** A run as a line of the list of runs. */
export interface RunSummary {
  name: string;
  kind: RunEntry['kind'];
  changedAt: number;
  /** Null for folders of lives. */
  state: RunState | null;
  /** The study's own name; null where it cannot be read. */
  study: string | null;
  people: number | null;
  /** Events of each life, or days of each person. */
  length: number | null;
  assistants: readonly string[];
  judges: readonly string[];
  seed: number | null;
  /** Of what can be taken away. */
  bytes: number;
}

/** What a list tells of a run: read from study.yaml and manifest.json alone. */
export function summaryOf(entry: RunEntry): RunSummary {
  const { name, root, kind, changedAt } = entry;
  const study = kind === 'lives' ? {} : studyOf(entry);
  const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    name,
    kind,
    changedAt,
    state: kind === 'lives' ? null : stateOf({ root }),
    study: typeof study['name'] === 'string' ? study['name'] : null,
    people: numberOf(study['people']),
    length: numberOf(study[kind === 'days' ? 'days' : 'events']),
    assistants: labelsOf(study['assistants']),
    judges: labelsOf(study[kind === 'days' ? 'raters' : 'judges']),
    seed: numberOf(study['seed']),
    bytes: filesOf(root).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

const studyPath = ({ root }: RunEntry) => runDirectory(root).study;

const studyOf = keptWithRun(studyPath, (entry) => studyAt(studyPath(entry)));

function studyAt(path: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = parse(readFileSync(path, 'utf8'));
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function labelsOf(parts: unknown): string[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: { label?: unknown } | null) => (typeof part?.label === 'string' ? [part.label] : []));
}
