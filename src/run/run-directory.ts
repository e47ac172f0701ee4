import { join } from 'node:path';

/** One life under one assistant in one trial. */
export interface CellName {
  life: string;
  assistant: string;
  trial: number;
}

/** Where everything of a run lies. */
export interface RunDirectory {
  readonly root: string;
  readonly study: string;
  readonly manifest: string;
  readonly scores: string;
  readonly index: string;
  readonly report: string;
  /** The user's own prices; absent where the bundled ones are all. */
  readonly prices: string;
  /** What each paid try cost. */
  readonly spending: string;
  /** Vectors of texts that a model has compared. */
  readonly vectors: string;
  /** Calls that serve all assistants of a life. */
  shared(life: string): string;
  journal(cell: CellName): string;
  calls(cell: CellName): string;
  memories(cell: CellName): string;
  /** Verdicts of an imported judge. */
  importedVerdicts(label: string): string;
  judgements(judge: { label: string; id: string }, metric: string): string;
}

/** The layout of a run directory: `design.md`, "The run directory". */
export function runDirectory(root: string): RunDirectory {
  const cell = ({ life, assistant, trial }: CellName, file: string) =>
    join(root, 'lives', life, `${assistant}-${trial}`, file);
  return {
    root,
    study: join(root, 'study.yaml'),
    manifest: join(root, 'manifest.json'),
    scores: join(root, 'scores.json'),
    index: join(root, 'index.jsonl'),
    report: join(root, 'report.html'),
    prices: join(root, 'prices.yaml'),
    spending: join(root, 'spending.jsonl'),
    vectors: join(root, 'vectors.jsonl'),
    shared: (life) => join(root, 'lives', life, 'shared.jsonl'),
    journal: (name) => cell(name, 'journal.jsonl'),
    calls: (name) => cell(name, 'calls.jsonl'),
    memories: (name) => cell(name, 'memories.jsonl'),
    importedVerdicts: (label) => join(root, 'imported', `${label}.jsonl`),
    judgements: (judge, metric) => join(root, 'judgements', `${judge.label}-${judge.id}`, `${metric}.jsonl`),
  };
}
