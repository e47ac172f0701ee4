import { join } from 'node:path';
import type { FaultKind } from '../../errors/index.ts';
import { openLineFile, type LineFile } from '../../files/index.ts';
import type { JudgeFileMetric, LoggedTalk, LoggedTalks } from '../../formats/index.ts';
import type { CallLine, CallRecord, ModelPort } from '../../model/index.ts';
import { askJudge, type Answered } from './ask-judge.ts';
import { inOrder } from './in-order.ts';

/** What came of the questions on one theme. */
export interface ThemeCounts {
  /** Rows written. */
  rows: number;
  /** Rows whose question nobody was asked, since there was nothing to judge. */
  notAsked: number;
  /** Rows without an answer, by what went wrong. */
  failures: Partial<Record<FaultKind, number>>;
  /** What the first failure said; null for none. */
  firstFailure: string | null;
}

/** One question: a talk under a metric. */
interface Question {
  log: string;
  talk: LoggedTalk;
  metric: JudgeFileMetric;
}

/** How many questions are in work for each call in flight: one that is tried again and again holds up few others. */
const lookAhead = 4;

/**
 * Judges all talks of one theme under some metrics and writes `METRIC_results.jsonl` for each into `folder`, rows in the order of logs and episodes.
 * The files are put in place when all is judged.
 * @throws what stops the work; what was answered until then is in the record
 */
export async function evaluateTheme(options: {
  talks: LoggedTalks;
  metrics: readonly JudgeFileMetric[];
  folder: string;
  model: ModelPort;
  record: CallRecord;
  maxWorkers: number;
  onAnswer: () => void;
  onError: (error: unknown) => void;
}): Promise<ThemeCounts> {
  const { talks, metrics, folder, model, record, maxWorkers, onAnswer, onError } = options;
  const counts: ThemeCounts = { rows: 0, notAsked: 0, failures: {}, firstFailure: null };
  const files = new Map<JudgeFileMetric, LineFile>();
  const ask = async ({ log, talk, metric }: Question) => {
    const answered = await askJudge(model, talk, metric, lineOf({ log, talk }, model, record));
    onAnswer();
    return { row: talk.row(metric, { input: answered.input, output: answered.output }), metric, answered };
  };
  try {
    for (const metric of metrics) files.set(metric, openLineFile(join(folder, `${metric}_results.jsonl`)));
    const answers = inOrder(questionsOf(talks, metrics), ask, { atOnce: lookAhead * maxWorkers, onError });
    for await (const { row, metric, answered } of answers) {
      files.get(metric)!.write(row);
      count(counts, answered);
    }
    for (const file of files.values()) file.finish();
  } finally {
    for (const file of files.values()) file.close();
  }
  return counts;
}

async function* questionsOf(talks: LoggedTalks, metrics: readonly JudgeFileMetric[]): AsyncGenerator<Question> {
  for (const [index, { name }] of talks.logs.entries()) {
    for (const talk of await talks.read(index)) for (const metric of metrics) yield { log: name, talk, metric };
  }
}

function lineOf({ log, talk }: Pick<Question, 'log' | 'talk'>, model: ModelPort, record: CallRecord): CallLine {
  return {
    record,
    address: [
      ['log', log],
      ['episode', talk.episode],
      ['role', 'judge'],
      ['judge', model.name],
    ],
    role: 'judge',
    priority: 0,
    calls: 0,
  };
}

function count(counts: ThemeCounts, { input, failure }: Answered): void {
  counts.rows++;
  if (input === null) counts.notAsked++;
  if (failure === null) return;
  counts.failures[failure.kind] = (counts.failures[failure.kind] ?? 0) + 1;
  counts.firstFailure ??= failure.message;
}
