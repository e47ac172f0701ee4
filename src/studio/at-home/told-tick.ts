import type { TickTaken } from '../../journal/index.ts';
import type { ToldTick } from './day-event.ts';
import type { Role } from './decision.ts';

/** What whoever has a role is told of a tick: the assistant what any assistant is told, nothing else. */
export function toldTick(
  { tick, candidates, delivered, reaction, revision, guarded, follows }: TickTaken,
  minute: number,
  { role, by }: { role: Role; by: ToldTick['by'] },
): ToldTick {
  const { text, topic = null, style = null, rating, why = null } = candidates[delivered]!;
  const told = revision === undefined ? {} : { revision };
  const behind = { guarded: guarded === true, follows: follows ?? null };
  return {
    tick,
    minute,
    text,
    topic,
    style,
    rating,
    why,
    reaction,
    ...told,
    by,
    ...(role === 'assistant' ? {} : { behind }),
  };
}
