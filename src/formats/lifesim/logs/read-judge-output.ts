import { jsonCandidates } from '../../../model/index.ts';
import { isRow, type Row } from '../fields.ts';
import type { JudgeFileMetric, JudgeFileVerdict } from './judge-rows.ts';

/** The texts that a judge decides on, with their numbers. */
export type JudgedItems = readonly { number: number; text: string }[];

/**
 * What a judge's answer decides: the first JSON object in it that decides on every item, or gives a rating on the scale; null when none does. An
 * item's key is its text, whatever the case, or the only key that contains it or is contained in it. (The reference takes the nearest key by
 * edit distance and 0 for what it cannot read, and so invents verdicts.)
 * @param items for the metrics that decide item by item
 */
export function readJudgeOutput(metric: JudgeFileMetric, output: unknown, items: JudgedItems): JudgeFileVerdict | null {
  if (typeof output !== 'string') return null;
  for (const candidate of jsonCandidates(output)) {
    const answer: unknown = Array.isArray(candidate) ? candidate[0] : candidate;
    const verdict = isRow(answer) ? verdictOf(metric, answer, items) : null;
    if (verdict !== null) return verdict;
  }
  return null;
}

function verdictOf(metric: JudgeFileMetric, answer: Row, items: JudgedItems): JudgeFileVerdict | null {
  switch (metric) {
    case 'ir':
    case 'ic':
    case 'pa':
      return itemsOf(answer, items);
    case 'rr':
      return yesOrNo(answer['rigid_reasoning']);
    default: {
      const rating = typeof answer['rating'] === 'string' ? Number(answer['rating']) : answer['rating'];
      return typeof rating === 'number' && rating >= 1 && rating <= 5 ? rating : null;
    }
  }
}

function itemsOf(answer: Row, items: JudgedItems): ReadonlyMap<number, 0 | 1> | null {
  const verdicts = new Map<number, 0 | 1>();
  for (const { number, text } of items) {
    const key = keyOf(answer, text);
    const value = key === undefined ? null : yesOrNo(answer[key]);
    if (value === null) return null;
    verdicts.set(number, value);
  }
  return verdicts.size === 0 ? null : verdicts;
}

function keyOf(answer: Row, text: string): string | undefined {
  const plain = (each: string) => each.trim().toLowerCase();
  const wanted = plain(text);
  const keys = Object.keys(answer);
  const same = keys.find((key) => plain(key) === wanted);
  if (same !== undefined) return same;
  const near = keys.filter((key) => plain(key) !== '' && (plain(key).includes(wanted) || wanted.includes(plain(key))));
  return near.length === 1 ? near[0] : undefined;
}

function yesOrNo(value: unknown): 0 | 1 | null {
  if (value === 1 || value === true || value === '1') return 1;
  return value === 0 || value === false || value === '0' ? 0 : null;
}
