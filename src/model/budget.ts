import { BudgetError, UsageError } from '../errors/index.ts';
import type { Charge } from './budget-charge.ts';
import { costOf, picodollars, type Prices } from './prices.ts';
import { moneyIn, settleIn, takeFrom, type SharedPurse } from './shared-purse.ts';
import type { Spending } from './spending.ts';
import { tokensUsed, type Tokens } from './token-bound.ts';

/** What one try of a call may use, and for whom. */
export interface Claim {
  /** Name without URL. */
  readonly model: string;
  /** What for: user, assistant, judge. */
  readonly role: string;
  readonly bound: Tokens;
}

/** Settles a try once it is over. */
export type Settle = (charge: Charge) => void;

/** The money of a run: every try reserves the most it can cost before it is sent, and is settled at what it did cost. */
export interface Budget {
  /**
   * Says early that a model cannot be used.
   * @throws UsageError where money is limited and the model's price is unknown
   */
  requirePrice(model: string): void;
  /**
   * Reserves the most that a try can cost. Tries of models without a price cost nothing.
   * @returns null when it does not fit as long as others are under way: to be asked again once one of them is settled
   * @throws BudgetError when it does not fit though nothing is under way; StorageError when it could not be written down
   */
  reserve(claim: Claim): Settle | null;
}

/**
 * The money that a run may spend, all its sessions together. A server may count more than can be seen from here, such as a prompt of its own: so
 * a model's first try is sent alone, and what a try cost beyond its reservation is reserved for all later ones.
 * @param options.limitInUsd null for a run without limit, whose spending is written down all the same
 * @param options.purse what others spend, too: nothing is sent that it does not cover, whatever the limit
 */
export function openBudget(options: {
  limitInUsd: number | null;
  prices: Prices;
  spending: Spending;
  purse?: SharedPurse | null | undefined;
}): Budget {
  const { limitInUsd, prices, spending, purse = null } = options;
  const isLimited = limitInUsd !== null || (purse !== null && purse.limitInUsd !== null);
  const limit = limitInUsd === null ? Infinity : Math.round(limitInUsd * picodollars);

  /** Models of which a try has been settled, and how many times its reservation it cost at most, at least once. */
  const dearness = new Map<string, number>();
  /** Models whose first try is under way: others of theirs wait until it is known what a try really costs. */
  const tryingOut = new Set<string>();

  function requirePrice(model: string): void {
    if (isLimited && prices.of(model) === null) throw new UsageError(unknownPrice(model));
  }

  return {
    requirePrice,
    reserve({ model, role, bound }) {
      requirePrice(model);
      const price = prices.of(model);
      if (price === null) return () => {};
      const expected = costOf(price, bound);
      const most = Math.ceil(expected * (dearness.get(model) ?? 1));
      if (isLimited && tryingOut.has(model)) return null;
      if (spending.spent + spending.reserved + most > limit) {
        if (spending.underWay > 0) return null;
        throw new BudgetError(exhausted({ model, most, limit, spent: spending.spent }));
      }
      if (purse !== null && !takeFrom(purse, most)) {
        if (spending.underWay > 0) return null;
        throw new BudgetError(purseExhausted(purse, { model, most }));
      }
      const settle = written(purse, { model, role }, most);
      if (!dearness.has(model)) tryingOut.add(model);
      return (charge) => {
        const tokens = tokensUsed(charge, bound);
        const cost = costOf(price, tokens);
        tryingOut.delete(model);
        dearness.set(model, Math.max(dearness.get(model) ?? 1, expected > 0 ? cost / expected : 1));
        if (purse !== null) settleIn(purse, most, cost);
        settle(cost, tokens);
      };
    },
  };

  /** What could not be written down is not sent: then the purse has it back. */
  function written(held: SharedPurse | null, call: { model: string; role: string }, most: number) {
    try {
      return spending.reserve(call, most);
    } catch (error) {
      if (held !== null) settleIn(held, most, 0);
      throw error;
    }
  }
}

function unknownPrice(model: string): string {
  return `--budget needs the price of every model, and nobody has said what ${model} costs. Write it into a file of your own, in US dollars per million tokens (0 for a server of your own):\nprices:\n  ${model}: { input: 0.25, output: 2 }\nand add --prices FILE; or leave --budget away.`;
}

function exhausted({
  model,
  most,
  limit,
  spent,
}: {
  model: string;
  most: number;
  limit: number;
  spent: number;
}): string {
  return `The budget of ${usd(limit)} does not cover another call: ${usd(spent)} are spent, and the next call of ${model} may cost up to ${usd(most)}. Nothing that was paid for is lost: \`livelong resume RUN --budget MORE\` goes on where the run stopped; MORE is for all of the run, what is spent included.`;
}

function purseExhausted(purse: SharedPurse, { model, most }: { model: string; most: number }): string {
  const { spent, held } = moneyIn(purse);
  const underWay = held === 0 ? '' : `, ${usd(held)} held for calls that are under way`;
  const limit = Math.round((purse.limitInUsd ?? 0) * picodollars);
  return `The budget of ${usd(limit)} does not cover another call: ${usd(spent)} are spent${underWay}, and the next call of ${model} may cost up to ${usd(most)}. ${purse.advice}`;
}

/** An amount in dollars, to a hundredth of a cent, rounded up so that no spending looks like none. */
function usd(amount: number): string {
  return `$${(Math.ceil(amount / 1e8) / 1e4).toFixed(4).replace(/00$/, '')}`;
}
