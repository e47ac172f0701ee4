import { UsageError } from '../../../errors/index.ts';
import type { FaultCollector, FieldReport } from '../faults.ts';
import { expected, isRow, type Row } from '../fields.ts';
import { kindOfPath, readingEach } from '../input-file.ts';
import type { JudgeFileMetric } from '../logs/index.ts';
import { readRows } from '../rows.ts';
import { answerObject } from './answer-text.ts';
import type { AnswerObject } from './answer-value.ts';

/** An entry of a row's checklist. */
export interface ChecklistEntry {
  text: string;
  /** False for every other type. */
  explicit: boolean;
}

/** What the reference's scorer reads of a row of a judge file. */
export interface JudgedRow {
  id: string;
  /** Null for an answer that decides nothing. */
  answer: AnswerObject | null;
  /** Of `ir` and `ic`; empty for the others. */
  checklist: readonly ChecklistEntry[];
  /** Names of the user's preferences, of `pa`; empty for the others. */
  preferences: readonly string[];
}

/**
 * Streams the rows of one judge file. Rows that cannot be scored become faults and are left out.
 * @throws UsageError for a file that is missing or cannot be read
 */
export async function* readJudgedRows(
  path: string,
  metric: JudgeFileMetric,
  faults: FaultCollector,
): AsyncGenerator<JudgedRow> {
  if (kindOfPath(path) !== 'file') {
    throw new UsageError(
      `${path} does not exist. Judge files lie at RESULTS_ROOT/EVALUATOR/MODEL/METRIC_results.jsonl, and ic needs those of ir beside its own: write them with \`livelong lifesim eval\`, or leave the metric, the evaluator or the model out.`,
    );
  }
  for await (const { row, report } of readingEach(path, readRows(path, faults))) {
    const { id, output } = row;
    if (typeof id !== 'string') {
      report('id', expected('text', id));
      continue;
    }
    yield {
      id,
      answer: answerObject(output),
      checklist: metric === 'ir' || metric === 'ic' ? checklistOf(row['sub_intents'], report) : [],
      preferences: metric === 'pa' ? preferencesOf(row, report) : [],
    };
  }
}

function checklistOf(value: unknown, report: FieldReport): ChecklistEntry[] {
  if (!Array.isArray(value)) {
    report('sub_intents', expected('a list of {description, type}', value));
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const text = isRow(entry) ? entry['description'] : undefined;
    if (typeof text === 'string') return [{ text, explicit: (entry as Row)['type'] === 'explicit' }];
    report(`sub_intents[${index}].description`, expected('text', text));
    return [];
  });
}

function preferencesOf(row: Row, report: FieldReport): string[] {
  const record = row['conv'];
  const preferences = isRow(record) ? record['user_preferences'] : undefined;
  if (isRow(preferences)) return Object.keys(preferences);
  report('conv.user_preferences', expected('an object from dimension to level', preferences));
  return [];
}
