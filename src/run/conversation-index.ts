import { z } from 'zod';
import { faultKinds, parties, shellWord, StorageError } from '../errors/index.ts';
import { readJsonLines, readSpan, type Span } from '../files/index.ts';
import type { Verdict, Verdicts } from '../judge/index.ts';
import { conversationEnded, type Conversation } from '../journal/index.ts';
import { metricKey, type ScoreRow } from '../report/index.ts';
import { analysisCounts, type AnalysisCount } from './analysis-count.ts';
import type { CellName, RunDirectory } from './run-directory.ts';

const verdict: z.ZodType<Verdict> = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('judged'),
    items: z.array(
      z.object({
        number: z.int(),
        kind: z.enum(['explicit', 'implicit', 'preference']),
        value: z.literal([0, 1]),
      }),
    ),
  }),
  z.object({ status: z.literal('rated'), rating: z.number() }),
  z.object({ status: z.literal('not-applicable'), reason: z.string() }),
  z.object({ status: z.literal('missing'), kind: z.enum(faultKinds), party: z.enum(parties) }),
]);

/** Values by metric, as `intent-completion/explicit`: a number, who failed to give one, or null where there was nothing to score. */
const values = z.record(
  z.string(),
  z.union([z.number(), z.object({ party: z.enum(parties), kind: z.string() }), z.null()]),
);

/** A line of index.jsonl: what lists, reports and comparisons read of a conversation without opening its journal. */
const indexRow = z.object({
  life: z.string(),
  assistant: z.string(),
  trial: z.int(),
  person: z.string(),
  domain: z.string(),
  event: z.int(),
  /** Of the scene. */
  time: z.string(),
  /** Byte of the journal at which the event begins. */
  offset: z.int(),
  ending: conversationEnded.shape.ending,
  /** Complete turns. */
  turns: z.int(),
  failure: conversationEnded.shape.failure,
  /** What is measured without a judge. */
  measured: values,
  /** What each judge's verdicts come to, by the judge's label. A broken conversation has null for all that it would have had. */
  scores: z.record(z.string(), values),
  /** What the portrait recovers of the profile; null where none was drawn. */
  portrait: values.nullable(),
  /** What the analysis did; absent where there was none. */
  analysis: analysisCounts.optional(),
  /** By the judge's label, then the metric's name. */
  verdicts: z.record(z.string(), z.record(z.string(), verdict)),
});

/** See {@link indexRow}. */
export type IndexRow = z.infer<typeof indexRow>;

/** Scores of one conversation, as they are derived. */
export interface DerivedRows {
  measured: readonly ScoreRow[];
  /** One per judge of the study. */
  judges: readonly { label: string; verdicts: Verdicts; rows: readonly ScoreRow[] }[];
  /** None where no portrait was drawn; of a broken conversation those that it would have had. */
  portrait: readonly ScoreRow[];
  /** Null where there was no analysis. */
  analysis: AnalysisCount | null;
}

/** The line of index.jsonl about a conversation. */
export function indexRowOf(
  cell: CellName,
  { life, event, end }: Conversation,
  offset: number,
  { measured, judges, portrait, analysis }: DerivedRows,
): IndexRow {
  return {
    ...cell,
    person: life.person.id,
    domain: life.domain,
    event: event.event,
    time: event.scene.time,
    offset,
    ending: end.ending,
    turns: end.turns,
    failure: end.failure,
    measured: valuesOf(measured),
    scores: Object.fromEntries(judges.map(({ label, rows }) => [label, valuesOf(rows)])),
    portrait: portrait.length === 0 ? null : valuesOf(portrait),
    ...(analysis === null ? {} : { analysis }),
    verdicts: Object.fromEntries(judges.map(({ label, verdicts }) => [label, verdicts])),
  };
}

function valuesOf(rows: readonly ScoreRow[]): z.infer<typeof values> {
  return Object.fromEntries(
    rows.map(({ metric, kind, value, missing }) => [metricKey(metric, kind), value ?? missing ?? null]),
  );
}

/**
 * The score row that a line was made from.
 * @param judge null: what was measured, portraits included
 * @returns undefined where the judge does not decide the metric, or was not asked for it yet
 */
export function scoreRowOf(
  row: Omit<IndexRow, 'verdicts'>,
  judge: string | null,
  { name, kind }: { name: string; kind?: ScoreRow['kind'] },
): ScoreRow | undefined {
  const found = judge === null ? { ...row.measured, ...row.portrait } : (row.scores[judge] ?? {});
  const value = found[metricKey(name, kind)];
  if (value === undefined) return undefined;
  const { life, person, domain, assistant, trial, event, failure } = row;
  return {
    life,
    person,
    domain,
    assistant,
    trial,
    event,
    judge,
    metric: name,
    ...(kind === undefined ? {} : { kind }),
    value: typeof value === 'number' ? value : null,
    ...(value === null || typeof value === 'number' ? {} : { missing: value }),
    brokenBy: failure?.party ?? null,
  };
}

/**
 * Streams index.jsonl in plan order, with where each line stands in it.
 * @throws StorageError for a line that is not of this version
 */
export async function* readIndex(directory: RunDirectory): AsyncGenerator<{ row: IndexRow; span: Span }> {
  for await (const { value, offset, length } of readJsonLines(directory.index)) {
    yield { row: checked(directory, value, offset), span: { offset, length } };
  }
}

/**
 * One line of index.jsonl.
 * @throws StorageError when it is not of this version
 */
export function readIndexRow(directory: RunDirectory, span: Span): IndexRow {
  return checked(directory, JSON.parse(readSpan(directory.index, span)), span.offset);
}

function checked(directory: RunDirectory, value: unknown, offset: number): IndexRow {
  const read = indexRow.safeParse(value);
  if (read.success) return read.data;
  throw new StorageError(
    `${directory.index}: the line at byte ${offset} is no conversation of this version (${z.prettifyError(read.error).replaceAll(/\s+/g, ' ').slice(0, 200)}). Derive it again: livelong score ${shellWord(directory.root)}.`,
    read.error,
  );
}
