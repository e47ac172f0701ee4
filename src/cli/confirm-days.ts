import type { Prices } from '../model/index.ts';
import { estimateDays, type DaysEstimate, type DaysStudy } from '../run/index.ts';
import { askToGoOn, dollars } from './confirm-paid.ts';
import type { Terminal } from './terminal.ts';

/**
 * Before days that call a paid API: says how many calls they make at most and what they cost, and asks. Without a terminal to ask on, `--yes` must
 * say it.
 * @throws UsageError when the answer is no, or cannot be asked for
 */
export async function confirmDays(
  study: DaysStudy,
  { yes, prices }: { yes: boolean; prices: Prices },
  terminal: Terminal,
): Promise<void> {
  if (yes) return;
  const estimate = estimateDays(study, prices);
  if (!estimate.paid) return;
  await askToGoOn(describeDays(estimate, study, prices), terminal);
}

function describeDays(
  { calls, usd, unpriced }: DaysEstimate,
  { budget }: Pick<DaysStudy, 'budget'>,
  prices: Prices,
): string {
  const total = calls.reduce((sum, each) => sum + each.calls, 0);
  const byRole = calls.map(({ role, model, calls: count }) => `${role} ${count} (${model})`).join(', ');
  return [
    `These days make at most about ${total} model calls (${byRole}), some of them paid for; an assistant that is mostly silent has less to be rated.`,
    ...(usd.to > 0
      ? [
          `They cost roughly ${dollars(usd.from)} to ${dollars(usd.to)} (prices as of ${prices.asOf} where --prices says nothing else).`,
        ]
      : []),
    ...(unpriced.length > 0
      ? [`Nobody has said what ${unpriced.join(' and ')} costs: --prices FILE takes prices of your own.`]
      : []),
    budget === null
      ? 'With --budget USD it stops before it costs more than you want.'
      : `It stops before it costs more than ${dollars(budget)}.`,
    'What is recorded already is not paid again.',
  ].join(' ');
}
