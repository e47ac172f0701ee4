import { BudgetError, LivelongError } from '../../errors/index.ts';
import { problemOf } from '../problem.ts';
import { ModelFails, Stopped } from './live-way.ts';

/** Why a step came to nothing, for whoever looks on; null where it was stopped on purpose. */
export function liveFault(error: unknown): string | null {
  if (error instanceof Stopped) return null;
  if (error instanceof ModelFails) {
    return `The model has failed so often on the way to this event that it was not asked on. What it said last: ${error.message.slice(0, 500)}`;
  }
  if (error instanceof BudgetError) {
    return 'No money is left for another call: --budget is the most that this studio may spend in all, and that one life may cost. The events so far can be saved; a studio that is started with a larger --budget goes on with it.';
  }
  if (LivelongError.isInstance(error)) return error.message.replace(/ Nothing that was paid for is lost:.*$/s, '');
  const { status, message } = problemOf(error);
  if (status === 500) process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  return message;
}
