import type { SubIntent } from '../../journal/index.ts';
import type { Ledger, Situation } from '../simulated-user.ts';

/** What the person may say. */
export function explicitItems({ event }: Situation): readonly SubIntent[] {
  return event.intention.checklist.filter((item) => item.kind === 'explicit');
}

/** What the person keeps to themselves. */
export function hiddenItems({ event }: Situation): readonly SubIntent[] {
  return event.intention.checklist.filter((item) => item.kind === 'implicit');
}

/** Numbers of the items that the person may say. */
export function explicitNumbers(situation: Situation): number[] {
  return explicitItems(situation).map((item) => item.number);
}

/** Numbers of the wishes that have not been voiced. */
export function unvoiced(situation: Situation, ledger: Ledger): number[] {
  return explicitNumbers(situation).filter((number) => !ledger.said.includes(number));
}

/** Numbers of the wishes that have been voiced and not answered. */
export function waitingFor({ said, answered }: Ledger): number[] {
  return said.filter((number) => !answered.includes(number));
}

/** The ledger after a reply that answered `answered`: only what the person waited for counts. */
export function afterReply(ledger: Ledger, answered: readonly number[]): Ledger {
  const settled = waitingFor(ledger).filter((number) => answered.includes(number));
  return { said: ledger.said, answered: [...ledger.answered, ...settled].sort((a, b) => a - b) };
}

/** True when the person had something to say and all of it is answered. */
export function hasAllAnswered(situation: Situation, ledger: Ledger): boolean {
  const explicit = explicitNumbers(situation);
  return explicit.length > 0 && explicit.every((number) => ledger.answered.includes(number));
}
