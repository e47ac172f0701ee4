import { picodollars } from './prices.ts';

/** Money that several budgets spend together, in whichever threads of this process they are: it can be sent to another one as it is. */
export interface SharedPurse {
  /** US dollars that all of them may spend, at most; null: no limit. */
  readonly limitInUsd: number | null;
  /** What it is for, and how there can be more: said where it does not cover a call. */
  readonly advice: string;
  /** Whole picodollars: what is spent, and what is spent or held for tries under way. */
  readonly cells: SharedArrayBuffer;
}

const spentCell = 0;
const takenCell = 1;

/** What 64 bits can hold, in US dollars. */
const mostInUsd = 9_000_000;

/** Opens a purse of which nothing is spent. */
export function openSharedPurse({ limitInUsd, advice }: Omit<SharedPurse, 'cells'>): SharedPurse {
  return {
    limitInUsd: limitInUsd === null ? null : Math.min(limitInUsd, mostInUsd),
    advice,
    cells: new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT),
  };
}

/** Holds the most that a try can cost. @returns false where that does not fit; what costs nothing always does */
export function takeFrom({ cells, limitInUsd }: SharedPurse, most: number): boolean {
  const money = new BigInt64Array(cells);
  const limit = limitInUsd === null ? null : BigInt(Math.round(limitInUsd * picodollars));
  const wanted = BigInt(most);
  for (;;) {
    const taken = Atomics.load(money, takenCell);
    if (wanted > 0n && limit !== null && taken + wanted > limit) return false;
    if (Atomics.compareExchange(money, takenCell, taken, taken + wanted) === taken) return true;
  }
}

/** Settles a try: what it did not cost is free again. What a thread held that has died stays held, since nobody knows what it cost. */
export function settleIn({ cells }: SharedPurse, most: number, cost: number): void {
  const money = new BigInt64Array(cells);
  Atomics.add(money, takenCell, BigInt(cost) - BigInt(most));
  Atomics.add(money, spentCell, BigInt(cost));
}

/** Picodollars that are spent, and that are held for tries under way. */
export function moneyIn({ cells }: SharedPurse): { spent: number; held: number } {
  const money = new BigInt64Array(cells);
  const spent = Number(Atomics.load(money, spentCell));
  return { spent, held: Math.max(0, Number(Atomics.load(money, takenCell)) - spent) };
}
