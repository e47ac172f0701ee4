import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { JournalEntry } from '../../src/journal/index.ts';

/** Files of a run that may differ between runs of one study: they hold times, attempts, money and URLs, or lines in the order of the calls. All others must be equal byte for byte. */
const mayDiffer = new Set([
  'calls.jsonl',
  'shared.jsonl',
  'manifest.json',
  'study.yaml',
  'report.html',
  'spending.jsonl',
  'vectors.jsonl',
]);

/** The files of a folder, as paths relative to it, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** All that must be equal byte for byte between runs of one study: path and content. */
export function equalParts(run: string): Record<string, string> {
  const paths = filesIn(run).filter((path) => !mayDiffer.has(basename(path)));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(run, path), 'utf8')]));
}

/** The lines of a JSON Lines file, a torn last one left out; none where there is no file. */
export function jsonLines<Line>(path: string): Line[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Line);
}

/** All journals of a run, by path. */
export function journalsOf(run: string): Map<string, JournalEntry[]> {
  const paths = filesIn(run).filter((path) => basename(path) === 'journal.jsonl');
  return new Map(paths.map((path) => [path, jsonLines<JournalEntry>(join(run, path))]));
}

/** A line of a record. */
export interface RecordedCall {
  address: string;
  answer?: unknown;
  failure?: { kind: string };
  attempts: { outcome: string }[];
}

/** All recorded calls of a run. */
export function recordedCalls(run: string): RecordedCall[] {
  const paths = filesIn(run).filter((path) => ['calls.jsonl', 'shared.jsonl'].includes(basename(path)));
  return paths.flatMap((path) => jsonLines<RecordedCall>(join(run, path)));
}

/** A line of judgements/JUDGE/METRIC.jsonl. */
export interface VerdictLine {
  status: 'judged' | 'rated' | 'not-applicable' | 'missing';
  rating?: number;
  kind?: string;
  party?: string;
}

/** Verdicts of all judges of a run under each metric. */
export function verdictsOf(run: string): Map<string, VerdictLine[]> {
  const paths = filesIn(run).filter((path) => path.startsWith('judgements/'));
  return new Map(paths.map((path) => [basename(path, '.jsonl'), jsonLines<VerdictLine>(join(run, path))]));
}

/** One of a run's JSON files. */
export function jsonFile<Content>(run: string, name: 'manifest.json' | 'scores.json'): Content {
  return JSON.parse(readFileSync(join(run, name), 'utf8')) as Content;
}

/** The parts of manifest.json that tests read. */
export interface Manifest {
  complete: boolean;
  conversations: { all: number; broken: number };
  longestChain: { calls: number } | null;
  faults: Partial<Record<string, Record<string, { times: number; final: number }>>>;
  calls: Record<string, { calls: number; attempts: number }>;
}
