import type { ConversationEnded, DayEntry, Intention, JournalEntry, UserTurn } from '../../journal/index.ts';
import { clipped, clippedOrNull } from './clipped.ts';
import type { DayLines } from './day-lines.ts';

/** What was said in a turn of a talk. */
export interface TalkTurn {
  person: string;
  emotion: UserTurn['emotion'];
  /** Null for silence. */
  assistant: string | null;
  /** True where the assistant's call failed. */
  failed: boolean;
}

/** A talk in the middle of a day. */
export interface DayTalk {
  event: number;
  /** Minutes from the day's midnight; `to` is null where the talk took no time of the day. */
  from: number;
  to: number | null;
  happening: string;
  /** The suggestion that the person took up; null where something had happened. */
  takesUp: string | null;
  checklist: Intention['checklist'];
  turns: readonly TalkTurn[];
  /** The person's last line; null where there was none. */
  closing: string | null;
  /** Null where the journal ends before the talk does. */
  ending: ConversationEnded['ending'] | null;
  /** Numbers of the explicit items that were answered. */
  answered: readonly number[];
}

/** The talks of a day, in order. */
export function dayTalks({ entries, talks }: DayLines): DayTalk[] {
  const found: DayTalk[] = [];
  for (const entry of talks) {
    if (entry.type === 'event-started') found.push(begun(entry, entries));
    const talk = found.at(-1);
    if (talk === undefined) continue;
    if (entry.type === 'turn-taken') talk.turns = [...talk.turns, turnOf(entry)];
    else if (entry.type === 'closing-said') talk.closing = clipped(entry.user.utterance);
    else if (entry.type === 'conversation-ended') {
      talk.ending = entry.ending;
      talk.answered = entry.answered;
    }
  }
  return found;
}

type Begun = Extract<JournalEntry, { type: 'event-started' }>;
type Taken = Extract<JournalEntry, { type: 'turn-taken' }>;

function begun({ event, happening, intention, timeline }: Begun, entries: readonly DayEntry[]): DayTalk {
  const taken = entries.find((each) => each.type === 'day-interrupted' && each.event === event);
  const stretch = taken?.type === 'day-interrupted' ? taken : null;
  return {
    event,
    from: stretch?.from ?? timeline?.minute ?? 0,
    to: stretch?.to ?? null,
    happening: clipped(happening),
    takesUp: clippedOrNull(timeline?.suggestion?.text ?? null),
    checklist: intention.checklist.map((item) => ({ ...item, text: clipped(item.text) })),
    turns: [],
    closing: null,
    ending: null,
    answered: [],
  };
}

function turnOf({ user, assistant }: Taken): TalkTurn {
  return {
    person: clipped(user.utterance),
    emotion: user.emotion,
    assistant: clippedOrNull(assistant?.text ?? null),
    failed: assistant === null,
  };
}
