import type { DaySession } from '../../assistant/index.ts';
import type { DayEntry, DayTally, TalkTally } from '../../journal/index.ts';
import { generatorFor } from '../../random/index.ts';
import type { DaysToLive, PlannedDay } from './days-to-live.ts';
import { openDeliveryRule } from './delivery-rule.ts';
import { openDial } from './feedback-dial.ts';
import { liveDay } from './live-day.ts';

/** A day that was lived. */
export interface LivedDay {
  tally: DayTally;
  /** Null where nothing comes between ticks. */
  talks: TalkTally | null;
  session: DaySession<unknown>;
}

/** One of the days, with a memory of the assistant. @param how.day 1-based; 0 on a held-out day, on which nothing comes between ticks */
export async function liveOne<Entry = never>(
  {
    head,
    settings,
    assistant,
    person,
    between,
  }: Pick<DaysToLive<Entry>, 'head' | 'settings' | 'assistant' | 'person' | 'between'>,
  how: { planned: PlannedDay; day: number; memory: unknown; write: ((entry: DayEntry | Entry) => void) | null },
): Promise<LivedDay> {
  const { planned, day, memory, write } = how;
  const { plan, ticks } = planned;
  const { seed, tickSeconds, everyTick } = settings;
  const { life } = head;
  const compares = day > 0 && assistant.compares;
  const session = assistant.openDay(memory, { seed, life, date: plan.date, day, compares });
  const atHome = person.openDay(plan);
  const opened = day === 0 ? undefined : between;
  const lived = await liveDay<Entry>({
    plan,
    ticks,
    tickSeconds,
    day,
    person: atHome,
    session,
    dial: day === 0 ? null : openDial(settings.dial, generatorFor(seed, life, 'dial', plan.date)),
    write,
    everyTick,
    compares,
    deliver: openDeliveryRule(settings.deliver, generatorFor(seed, life, 'deliver', plan.date)),
    between: opened && ((entered) => opened.openDay({ plan, day, session, person: atHome, write: entered })),
  });
  return { ...lived, session };
}
