import { z } from 'zod';
import { StorageError } from '../errors/index.ts';
import { openAppender, readJsonLines, type LineAppender } from '../files/index.ts';
import { picodollars } from './prices.ts';
import type { Tokens } from './token-bound.ts';

/** Written before a try is sent: what it costs at most. */
const reserved = z.strictObject({
  try: z.int(),
  model: z.string(),
  role: z.string(),
  mostUsd: z.number().min(0),
});

/** Written once a try is over: what it cost. */
const settled = z.strictObject({
  try: z.int(),
  usd: z.number().min(0),
  inputTokens: z.number().min(0),
  outputTokens: z.number().min(0),
});

type Reserved = z.infer<typeof reserved>;
type Settled = z.infer<typeof settled>;

/** The lines of a spending file, a torn last one left out. */
async function* readSpending(path: string): AsyncGenerator<Reserved | Settled> {
  for await (const { value, offset } of readJsonLines(path)) {
    const read = z.union([reserved, settled]).safeParse(value);
    if (!read.success) {
      throw new StorageError(
        `${path}: the line at byte ${offset} says nothing about money that this version understands. Restore the file, or start over with --fresh: without it nobody knows what the run has cost.`,
        read.error,
      );
    }
    yield read.data;
  }
}

/** What a run spends, try by try, in a file that knows of every try before it is sent. Amounts are whole picodollars. */
export interface Spending {
  /** Settled, and reserved by processes that died before they settled. */
  readonly spent: number;
  /** Reserved by tries that are under way. */
  readonly reserved: number;
  /** Tries under way. */
  readonly underWay: number;
  /**
   * Writes down that a try is sent which costs `most` at most.
   * @returns to be called once, when it is over
   * @throws StorageError when it could not be written: then the try must not be sent
   */
  reserve(call: { model: string; role: string }, most: number): (cost: number, tokens: Tokens) => void;
  /** Closes the file; what is settled later is written all the same. */
  close(): void;
}

/**
 * Opens the spending of a run; the file is made with the first try.
 * @param options.fresh what the file holds will have been deleted when the first try is sent, and does not count
 * @throws StorageError for a file that cannot be read
 */
export async function openSpending(path: string, options: { fresh: boolean }): Promise<Spending> {
  const before = options.fresh ? { spent: 0, latest: 0 } : await spentBefore(path);
  let { spent, latest } = before;
  let reservedNow = 0;
  let underWay = 0;
  let appender: LineAppender | null = null;
  let closed = false;

  function close(): void {
    closed = true;
    appender?.close();
    appender = null;
  }

  function append(line: Reserved | Settled): void {
    appender ??= openAppender(path);
    appender.append(line);
    if (closed) close();
  }

  return {
    get spent() {
      return spent;
    },
    get reserved() {
      return reservedNow;
    },
    get underWay() {
      return underWay;
    },
    reserve({ model, role }, most) {
      const number = ++latest;
      append({ try: number, model, role, mostUsd: most / picodollars });
      reservedNow += most;
      underWay++;
      return (cost, { inputTokens, outputTokens }) => {
        reservedNow -= most;
        underWay--;
        spent += cost;
        append({ try: number, usd: cost / picodollars, inputTokens, outputTokens });
      };
    },
    close,
  };
}

async function spentBefore(path: string): Promise<{ spent: number; latest: number }> {
  const open = new Map<number, number>();
  let spent = 0;
  let latest = 0;
  for await (const line of readSpending(path)) {
    latest = Math.max(latest, line.try);
    if ('mostUsd' in line) {
      open.set(line.try, inPicodollars(line.mostUsd));
    } else {
      open.delete(line.try);
      spent += inPicodollars(line.usd);
    }
  }
  for (const most of open.values()) spent += most;
  return { spent, latest };
}

function inPicodollars(usd: number): number {
  return Math.round(usd * picodollars);
}

/** What tries of one model cost. */
export interface ModelSpending {
  /** Tries that were sent. */
  tries: number;
  inputTokens: number;
  outputTokens: number;
  usd: number;
  /** Tries of which a killed process left no word; they count in `usd` at the most they can have cost. */
  unsettled: number;
}

/** What a run has cost so far. */
export interface SpendingTotals {
  usd: number;
  /** By role, then by model, each in alphabetical order; only models whose price was known. */
  roles: Record<string, { usd: number; models: Record<string, ModelSpending> }>;
}

/**
 * Adds up the spending file of a run; a missing file is a run that spent nothing.
 * @throws StorageError for a file that cannot be read
 */
export async function spendingOf(path: string): Promise<SpendingTotals> {
  const open = new Map<number, Reserved>();
  const sums = new Map<string, Map<string, ModelSpending & { cost: number }>>();
  const sumOf = ({ role, model }: Reserved) => {
    const models = sums.get(role) ?? new Map<string, ModelSpending & { cost: number }>();
    sums.set(role, models);
    const sum = models.get(model) ?? { tries: 0, inputTokens: 0, outputTokens: 0, usd: 0, unsettled: 0, cost: 0 };
    models.set(model, sum);
    return sum;
  };
  for await (const line of readSpending(path)) {
    if ('mostUsd' in line) {
      open.set(line.try, line);
      sumOf(line).tries++;
      continue;
    }
    const reservation = open.get(line.try);
    if (reservation === undefined) throw unknownTry(path, line.try);
    open.delete(line.try);
    const sum = sumOf(reservation);
    sum.inputTokens += line.inputTokens;
    sum.outputTokens += line.outputTokens;
    sum.cost += inPicodollars(line.usd);
  }
  for (const line of open.values()) {
    const sum = sumOf(line);
    sum.unsettled++;
    sum.cost += inPicodollars(line.mostUsd);
  }
  return totalsOf(sums);
}

function totalsOf(sums: ReadonlyMap<string, ReadonlyMap<string, ModelSpending & { cost: number }>>): SpendingTotals {
  const roles: SpendingTotals['roles'] = {};
  let all = 0;
  for (const role of [...sums.keys()].sort()) {
    const models: Record<string, ModelSpending> = {};
    let ofRole = 0;
    for (const [model, { cost, ...sum }] of [...sums.get(role)!].sort(([a], [b]) => (a < b ? -1 : 1))) {
      models[model] = { ...sum, usd: cost / picodollars };
      ofRole += cost;
    }
    roles[role] = { usd: ofRole / picodollars, models };
    all += ofRole;
  }
  return { usd: all / picodollars, roles };
}

function unknownTry(path: string, number: number): StorageError {
  return new StorageError(
    `${path}: try ${number} is settled there, but was never begun: the file was changed. Restore it, or start over with --fresh.`,
  );
}
