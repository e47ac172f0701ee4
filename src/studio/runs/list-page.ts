import { readSpan } from '../../files/index.ts';
import type { Conversation } from '../../journal/index.ts';
import { completionAt, type ConversationKeys } from './conversation-keys.ts';
import { valueOf, type Choice } from './chosen-rows.ts';
import { readListedRow } from './listed-row.ts';
import { placeAt, type Place } from './row-place.ts';
import type { RunIndex } from './run-index.ts';

/** A line of a list of conversations. */
export interface ListLine extends Place {
  person: string;
  /** The person's name; null where none is stored. */
  name: string | null;
  domain: string;
  /** Of the scene. */
  time: string;
  ending: Conversation['end']['ending'];
  /** Who broke it and how; null for one that did not break. */
  failure: { party: string; kind: string } | null;
  turns: number;
  /** What the list is ordered by; null: missing. */
  value: number | null;
  /** Completion by each judge, in percent; null: missing. */
  judges: readonly { name: string; explicit: number | null; implicit: number | null }[];
}

/** A part of a list. */
export interface ListPage {
  total: number;
  from: number;
  lines: readonly ListLine[];
}

/** Reads some lines of a choice. The index was read just now: a line that has changed since is told by what the keys know of it. */
export function listPage(index: RunIndex, choice: Choice, part: { from: number; count: number }): ListPage {
  const rows = index.chosen(choice);
  const valueAt = valueOf(index.keys, choice);
  const judges = judgesIn(index);
  const lines = Array.from(rows.subarray(part.from, part.from + part.count), (row) =>
    lineAt(index, row, judges, valueAt),
  );
  return { total: rows.length, from: part.from, lines };
}

function lineAt(
  { directory, keys, people }: RunIndex,
  row: number,
  judges: readonly string[],
  valueAt: (row: number) => number,
): ListLine {
  const read = readListedRow(readSpan(directory.index, { offset: keys.offset[row]!, length: keys.length[row]! }));
  const found = 'row' in read ? read.row : null;
  const person = keys.names.person[keys.person[row]!]!;
  return {
    ...placeAt(keys, row),
    person,
    name: people.get(person) ?? null,
    domain: keys.names.domain[keys.domain[row]!]!,
    time: found?.time ?? '',
    ending: found?.ending ?? 'unknown',
    failure: found?.failure ?? null,
    turns: keys.turns[row]!,
    value: orNull(valueAt(row)),
    judges: judges.map((name) => ({
      name,
      explicit: orNull(completionAt(keys, name, 'explicit', row)),
      implicit: orNull(completionAt(keys, name, 'implicit', row)),
    })),
  };
}

/** Judges in plan order; where no scores tell it, as they come in the index. */
export function judgesIn({ scores, keys }: Pick<RunIndex, 'scores' | 'keys'>): string[] {
  if (scores !== null) return scores.judges.map(({ name }) => name);
  return [...new Set(keyParts(keys).flatMap(({ judge }) => (judge === null ? [] : [judge])))];
}

/** Judges and metrics of which the index holds values. */
export function keyParts({ values }: ConversationKeys): { judge: string | null; metric: string }[] {
  return [...values.keys()].map((key) => {
    const colon = key.indexOf(':');
    return { judge: key.slice(0, colon) || null, metric: key.slice(colon + 1) };
  });
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : Number(value.toFixed(4));
}
