import { z } from 'zod';
import type { ConversationEnded } from '../entry.ts';

const count = z.int().nonnegative();

/** The talks of a day, counted. */
export const talkTally = z.strictObject({
  /** Talks about something that happened. */
  events: count,
  /** Talks in which the person took up a suggestion. */
  takenUp: count,
  endings: z.strictObject({ satisfied: count, 'gave-up': count, 'turn-limit': count, broken: count }),
  /** Explicit items of all talks that did not break, and how many of them were answered. */
  explicit: count,
  answered: count,
  /** Minutes of the waking day that they took. */
  minutes: count,
});

export type TalkTally = z.infer<typeof talkTally>;

/** A tally of no talk. */
export function emptyTalkTally(): TalkTally {
  const endings = { satisfied: 0, 'gave-up': 0, 'turn-limit': 0, broken: 0 };
  return { events: 0, takenUp: 0, endings, explicit: 0, answered: 0, minutes: 0 };
}

/** Adds a talk that is over. @param talk.explicit how many explicit items it had */
export function addTalk(
  tally: TalkTally,
  end: Pick<ConversationEnded, 'ending' | 'answered'>,
  talk: { takesUp: boolean; explicit: number; minutes: number },
): void {
  tally[talk.takesUp ? 'takenUp' : 'events']++;
  tally.minutes += talk.minutes;
  if (end.ending === 'unknown') return;
  tally.endings[end.ending]++;
  if (end.ending === 'broken') return;
  tally.explicit += talk.explicit;
  tally.answered += end.answered.length;
}
