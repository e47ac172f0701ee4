import type { CallLine } from '../model/index.ts';
import type { Reacting, Reaction, SimulatedUser } from './simulated-user.ts';

/** The `react` of a user who first compares the last reply, as a whole, with what they remember, and then reacts to both. */
export function hearWholeReply(
  react: (reacting: Reacting, line: CallLine) => Promise<Reaction>,
): SimulatedUser['react'] {
  return async (hearing, perceive, line) => {
    const perception = await perceive(hearing.exchanges.at(-1)?.reply ?? null);
    return { ...(await react({ ...hearing, ...perception }, line)), overlap: perception.overlap };
  };
}
