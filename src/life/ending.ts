import { repliesBeforeGivingUp, type Ledger, type Reaction } from '../user/index.ts';

/**
 * How the talk ends with a reaction; null when it goes on. Every explicit item answered is `satisfied`, whatever the action; with nothing
 * explicit to be answered, ending is contentment. Ending with something open is `gave-up`, once {@link repliesBeforeGivingUp} replies have come.
 */
export function endingAfter(options: {
  action: Reaction['action'];
  ledger: Ledger;
  explicit: readonly number[];
  replies: number;
}): 'satisfied' | 'gave-up' | null {
  const { action, ledger, explicit, replies } = options;
  const allAnswered = explicit.every((number) => ledger.answered.includes(number));
  if (allAnswered && (explicit.length > 0 || action === 'end')) return 'satisfied';
  return action === 'end' && replies >= repliesBeforeGivingUp ? 'gave-up' : null;
}
