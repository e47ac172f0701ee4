import type { Life } from '../../../journal/index.ts';
import type { FaultCollector, FieldReport } from '../faults.ts';
import { expected, type Row } from '../fields.ts';
import { readingEach } from '../input-file.ts';
import { readRows } from '../rows.ts';
import type { JudgeFilePlace } from './find-judge-files.ts';
import type { JudgeFileMetric, JudgeFileVerdict } from './judge-rows.ts';
import { readJudgeOutput, type JudgedItems } from './read-judge-output.ts';

/** A verdict of a judge file and the conversation that it is on. */
export interface ImportedVerdict {
  judge: string;
  assistant: string;
  trial: number;
  /** The life's id. */
  life: string;
  event: number;
  metric: JudgeFileMetric;
  /** Null: the judge's answer decides nothing. */
  verdict: JudgeFileVerdict | null;
}

/** Finds the conversation that a row's id names: its life and event; null where there is none. */
export type FindConversation = (
  place: JudgeFilePlace,
  log: string,
  episode: number,
) => Promise<FoundConversation | null>;

/** See {@link FindConversation}. */
export interface FoundConversation {
  life: Life;
  event: number;
}

/** Streams the verdicts of one judge file. Faults go to the collector; rows with faults are left out. */
export async function* readJudgeFile(
  place: JudgeFilePlace,
  find: FindConversation,
  faults: FaultCollector,
): AsyncGenerator<ImportedVerdict> {
  const { path, judge, experiment, metric } = place;
  const seen = new Set<string>();
  for await (const { row, report } of readingEach(path, readRows(path, faults))) {
    const id = row['id'];
    const parts = typeof id === 'string' ? /^(logs_.+)_(\d+)$/.exec(id) : null;
    const found = parts === null ? null : await find(place, parts[1]!, Number(parts[2]));
    if (found === null) {
      report('id', expected('logs_INDEX_EPISODE of a conversation in the logs of this experiment', id));
      continue;
    }
    if (seen.has(id as string)) report('id', `expected one row for each conversation, but ${id as string} has two`);
    seen.add(id as string);
    yield {
      judge,
      assistant: experiment.assistant,
      trial: experiment.trial,
      life: found.life.id,
      event: found.event,
      metric,
      verdict: readJudgeOutput(metric, outputOf(row, report), itemsOf(metric, found)),
    };
  }
}

function outputOf(row: Row, report: FieldReport): unknown {
  const { output } = row;
  if (output !== undefined && output !== null && typeof output !== 'string') {
    report('output', expected('the text of the answer', output));
  }
  return output;
}

function itemsOf(metric: JudgeFileMetric, { life, event }: FoundConversation): JudgedItems {
  if (metric === 'pa') {
    return life.person.preferences.map(({ dimension }, index) => ({ number: index + 1, text: dimension }));
  }
  return metric === 'ir' || metric === 'ic' ? (life.events[event - 1]?.intention.checklist ?? []) : [];
}
