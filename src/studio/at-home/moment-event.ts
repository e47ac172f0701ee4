import type { Moment } from '../../assistant/index.ts';
import type { PlannedDay } from '../../life/index.ts';
import { walksOf, type Home } from '../../world/index.ts';
import type { DayEvent } from './day-event.ts';
import type { Role } from './decision.ts';

/** Tells that a tick has come. Whoever is the assistant is told what any assistant is given, and nothing else. */
export function momentEvent(
  tick: number,
  seen: Moment,
  { planned, home, role }: { planned: PlannedDay; home: Home; role: Role },
): DayEvent & { type: 'moment' } {
  const event = { type: 'moment', tick, role, seen } as const;
  return role === 'assistant' ? event : { ...event, ...placeAt(tick, planned, home) };
}

/** At which thing they are, and how they came there: the last tile is where they are. */
function placeAt(tick: number, { plan, ticks }: PlannedDay, home: Home) {
  const place = ticks.activity[tick]!;
  const { at } = plan.activities[place]!;
  const ways = walksOf(home);
  const comes = tick > 0 && ticks.activity[tick - 1] !== place && place > 0;
  const way = comes ? ways.between(plan.activities[place - 1]!.at, at).path : [ways.tileAt(at)];
  return { object: at?.object ?? '', way };
}
