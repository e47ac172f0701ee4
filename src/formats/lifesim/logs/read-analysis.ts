import { risks, type AnalysisMade, type ReplyCheck } from '../../../journal/index.ts';
import type { FieldReport } from '../faults.ts';
import { expected, isRow, optionalList, type Row } from '../fields.ts';

/** A reply as the reference logs it when it was revised: the text that the person did not see. */
export interface LoggedDraft {
  /** Null is silence. */
  text: string | null;
  intent: string | null;
}

/**
 * What the reference logs of the checks of replies, by reply. Its list does not say which check belongs to which reply: it is read where there are as
 * many of both.
 * @param drafts of each reply; null where it was not revised
 */
export function checksOf(
  value: unknown,
  drafts: readonly (LoggedDraft | null)[],
  field: string,
  report: FieldReport,
): (ReplyCheck | null)[] {
  const results = optionalList(value, field, 'a list of {role, result}', report).map((entry, index) => {
    const result = isRow(entry) ? entry['result'] : undefined;
    if (isRow(result)) return result;
    report(`${field}[${index}]`, expected('an object with "result"', entry));
    return {};
  });
  const told = results.length === drafts.length ? results : [];
  return drafts.map((draft, index) => checkOf(told[index] ?? null, draft));
}

function checkOf(result: Row | null, draft: LoggedDraft | null): ReplyCheck | null {
  if (draft !== null) return { flags: true, advice: textOf(result?.['advice']), failure: null, draft };
  return result === null ? null : { flags: false, advice: null, failure: null };
}

/** What the reference logs of a conversation afterwards: a risk that is none of ours is one that it could not find out. Null where it logs nothing. */
export function dropoutOf(value: unknown, event: number): AnalysisMade | null {
  if (!isRow(value) || Object.keys(value).length === 0) return null;
  const given = textOf(value['risk'])?.toLowerCase();
  const risk = risks.find((known) => known === given) ?? null;
  return {
    type: 'analysis-made',
    event,
    aspects: {},
    risk,
    reason: textOf(value['reason']),
    strategy: textOf(value['strategy']),
    failure: risk === null ? { party: 'analysis', kind: 'unparsable', role: 'analysis' } : null,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
