import type { Belief } from '../belief/index.ts';
import type { DesireIndex } from '../desire-index.ts';
import type { Desire } from '../desires/index.ts';

/** Events that speak for a goal, at least. */
const leastEvents = 3;
/** How much nearer to the latest events another goal must be than the present one. */
const clearlyNearer = 0.1;

/**
 * The goal that the latest three events speak for: another one than there was only where its mean nearness to them is clearly greater. Without
 * three events, or without goals to choose from, the goal stays.
 */
export function goalByRule(
  options: { belief: Belief; goals: readonly string[]; byId: ReadonlyMap<string, Desire> },
  index: DesireIndex,
): string | null {
  const { goal, remembered } = options.belief.longTerm;
  const latest = remembered.slice(-leastEvents).flatMap(({ desire }) => options.byId.get(desire) ?? []);
  if (latest.length < leastEvents) return goal;
  const evidence = (text: string): number => {
    let sum = 0;
    for (const desire of latest) sum += index.nearness(text, desire);
    return sum / latest.length;
  };
  let best = { goal, evidence: goal === null ? 0 : evidence(goal) + clearlyNearer };
  for (const other of options.goals) {
    const its = other === goal ? 0 : evidence(other);
    if (its > best.evidence) best = { goal: other, evidence: its };
  }
  return best.goal;
}
