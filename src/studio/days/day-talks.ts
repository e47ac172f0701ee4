import type {
  ClosingSaid,
  ConversationEnded,
  DayEntry,
  EventStarted,
  LifeStarted,
  TurnTaken,
} from '../../journal/index.ts';
import { clippedTexts } from './clipped.ts';
import type { DayLines } from './day-lines.ts';

/** A talk in the middle of a day. */
export interface DayTalk {
  event: number;
  /** Minutes from the day's midnight; `to` is null where the talk took no time of the day. */
  from: number;
  to: number | null;
  /** What was wanted and said, with its ledger, as conversations of a run have it. */
  conversation: {
    life: Pick<LifeStarted, 'assistant'>;
    event: Pick<EventStarted, 'happening' | 'intention' | 'timeline'>;
    turns: readonly TurnTaken[];
    closing: ClosingSaid | null;
    end: ConversationEnded;
  };
}

/** The talks of a day with that assistant that came to an end, in order. */
export function dayTalks({ entries, talks }: DayLines, assistant: string): DayTalk[] {
  const found: DayTalk[] = [];
  let event: EventStarted | null = null;
  let turns: TurnTaken[] = [];
  let closing: ClosingSaid | null = null;
  for (const entry of talks) {
    if (entry.type === 'event-started') [event, turns, closing] = [entry, [], null];
    else if (entry.type === 'turn-taken') turns.push(entry);
    else if (entry.type === 'closing-said') closing = entry;
    else if (entry.type === 'conversation-ended' && event !== null) {
      const { happening, intention, timeline } = event;
      const conversation = { event: { happening, intention, timeline }, turns, closing, end: entry };
      found.push({
        event: event.event,
        ...whenIn(entries, event),
        conversation: { life: { assistant }, ...clippedTexts(conversation) },
      });
    }
  }
  return found;
}

function whenIn(entries: readonly DayEntry[], { event, timeline }: EventStarted): Pick<DayTalk, 'from' | 'to'> {
  const taken = entries.find((each) => each.type === 'day-interrupted' && each.event === event);
  if (taken?.type === 'day-interrupted') return { from: taken.from, to: taken.to };
  return { from: timeline?.minute ?? 0, to: null };
}
