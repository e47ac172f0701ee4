import { readLines } from '../../files/index.ts';
import { metricKey } from '../../report/index.ts';
import { growingColumn, numberedNames, type Column } from './column.ts';
import { endings } from './list-choices.ts';
import { readListedRow, type ListedRow } from './listed-row.ts';

/** A line of index.jsonl that cannot be read: it is left out, and told. */
export interface DamagedLine {
  /** 1-based. */
  line: number;
  problem: string;
}

/**
 * All that is kept of a run's index.jsonl: where each line stands, and by what lists are chosen and put in order. Some hundred bytes for each
 * conversation; the lines themselves are read when they are asked for.
 */
export interface ConversationKeys {
  readonly rows: number;
  /** Byte at which each line begins, and its bytes. */
  readonly offset: Float64Array;
  readonly length: Uint32Array;
  /** Numbers of names in {@link ConversationKeys.names}. */
  readonly life: Uint32Array;
  readonly assistant: Uint32Array;
  readonly domain: Uint32Array;
  readonly person: Uint32Array;
  /** Position in `endings`. */
  readonly ending: Uint32Array;
  /** Number of a name in `names.party`; 0 for a conversation that did not break. */
  readonly brokenBy: Uint32Array;
  readonly event: Uint32Array;
  readonly trial: Uint32Array;
  readonly turns: Uint32Array;
  /** By {@link valueKey}; NaN where there is no value. */
  readonly values: ReadonlyMap<string, Float32Array>;
  readonly names: Readonly<Record<'life' | 'assistant' | 'domain' | 'person' | 'party', readonly string[]>>;
  /** The first of them. */
  readonly damaged: readonly DamagedLine[];
  readonly damagedLines: number;
}

/** Most damaged lines that are told one by one. */
const mostDamaged = 20;

/** Name of a column of values: a judge's, or of what was measured. */
export function valueKey(judge: string | null, metric: string): string {
  return `${judge ?? ''}:${metric}`;
}

/** Reads a run's index.jsonl once, line by line. A line that is not one of this version is left out and told; a torn last one is dropped. */
export async function readConversationKeys(path: string): Promise<ConversationKeys> {
  const builder = keysBuilder();
  for await (const { number, bytes, span, complete } of readLines(path)) {
    if (!complete || bytes.length === 0) continue;
    const read = readListedRow(bytes.toString('utf8'));
    if ('row' in read) builder.add(read.row, span);
    else builder.damaged({ line: number, problem: read.problem });
  }
  return builder.finish();
}

function keysBuilder() {
  const offset = growingColumn(Float64Array);
  const whole = () => growingColumn(Uint32Array);
  const columns = {
    length: whole(),
    life: whole(),
    assistant: whole(),
    domain: whole(),
    person: whole(),
    ending: whole(),
    brokenBy: whole(),
    event: whole(),
    trial: whole(),
    turns: whole(),
  };
  const names = {
    life: numberedNames(),
    assistant: numberedNames(),
    domain: numberedNames(),
    person: numberedNames(),
    party: numberedNames(),
  };
  names.party.codeOf('');
  const values = new Map<string, Column<Float32Array>>();
  const damaged: DamagedLine[] = [];
  let damagedLines = 0;
  let rows = 0;
  const setValues = (judge: string | null, found: Readonly<Record<string, unknown>>) => {
    for (const [metric, value] of Object.entries(found)) {
      const key = valueKey(judge, metric);
      const column = values.get(key) ?? growingColumn(Float32Array, Number.NaN);
      values.set(key, column);
      if (typeof value === 'number') column.set(rows, value);
    }
  };
  return {
    add(row: ListedRow, span: { offset: number; length: number }): void {
      offset.set(rows, span.offset);
      const { length, life, assistant, domain, person, ending, brokenBy, event, trial, turns } = columns;
      length.set(rows, span.length);
      life.set(rows, names.life.codeOf(row.life));
      assistant.set(rows, names.assistant.codeOf(row.assistant));
      domain.set(rows, names.domain.codeOf(row.domain));
      person.set(rows, names.person.codeOf(row.person));
      ending.set(rows, endings.indexOf(row.ending));
      brokenBy.set(rows, names.party.codeOf(row.failure?.party ?? ''));
      event.set(rows, row.event);
      trial.set(rows, row.trial);
      turns.set(rows, row.turns);
      setValues(null, row.measured);
      if (row.portrait !== null) setValues(null, row.portrait);
      for (const [judge, found] of Object.entries(row.scores)) setValues(judge, found);
      rows++;
    },
    damaged(line: DamagedLine): void {
      damagedLines++;
      if (damaged.length < mostDamaged) damaged.push(line);
    },
    finish(): ConversationKeys {
      const finished = Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [name, column.values(rows)]),
      ) as Record<keyof typeof columns, Uint32Array>;
      return {
        rows,
        offset: offset.values(rows),
        ...finished,
        values: new Map(Array.from(values, ([key, column]) => [key, column.values(rows)])),
        names: {
          life: names.life.all,
          assistant: names.assistant.all,
          domain: names.domain.all,
          person: names.person.all,
          party: names.party.all,
        },
        damaged,
        damagedLines,
      };
    },
  };
}

/** The judge's completion of a row, of what people said or did not say; NaN where there is none. */
export function completionAt(
  keys: ConversationKeys,
  judge: string,
  kind: 'explicit' | 'implicit',
  row: number,
): number {
  return keys.values.get(valueKey(judge, metricKey('intent-completion', kind)))?.[row] ?? Number.NaN;
}
