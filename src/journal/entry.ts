import { z } from 'zod';
import { analysisMade, replyCheck } from './analysis.ts';
import { emotions } from './emotion.ts';
import { failureIn } from './failure.ts';

/** Version of the journal's format, written at the head of each journal. */
export const journalVersion = 1;

const level = z.enum(['low', 'middle', 'high']);
const numbers = z.array(z.int().positive());

const person = z.strictObject({
  id: z.string(),
  demographics: z.record(z.string(), z.string()),
  bigFive: z.partialRecord(
    z.enum(['openness', 'conscientiousness', 'extraversion', 'agreeableness', 'neuroticism']),
    level,
  ),
  traits: z.array(z.string()),
  preferences: z.array(z.strictObject({ dimension: z.string(), level, sentence: z.string() })),
  specialPreference: z.string().nullable(),
  style: z
    .strictObject({
      name: z.string(),
      instruction: z.string(),
      words: z.number().nullable(),
      openings: z.array(z.string()),
      fillers: z.array(z.string()),
      closings: z.array(z.string()),
    })
    .optional(),
});

/** The head of a journal: whose life, under which assistant, in which trial. */
export const lifeStarted = z.strictObject({
  type: z.literal('life-started'),
  version: z.literal(journalVersion),
  life: z.string(),
  sequence: z.string(),
  domain: z.string(),
  goal: z.string().nullable(),
  person,
  assistant: z.string(),
  /** 1-based. */
  trial: z.int().positive(),
});

/** Something lasting about the person is different from an event on. */
const change = z.strictObject({
  event: z.int().positive(),
  reason: z.string(),
  what: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('preference'), dimension: z.string(), level, sentence: z.string() }),
    z.strictObject({ kind: z.literal('goal'), goal: z.string() }),
  ]),
});

/** Where a life event lies in the days of a person. */
const onTimeline = z.strictObject({
  /** 1-based. */
  day: z.int().positive(),
  /** Minutes since the day's midnight at which the talk begins; past 1440 is after the next midnight. */
  minute: z.number().nonnegative(),
  /** What the day's plan says of the person at that time. Whoever should be asleep is awake for it, and gets up as planned all the same. */
  person: z.enum(['at home', 'away', 'asleep']),
  /** The suggestion that the person takes up, which opens the talk; absent where something happened. */
  suggestion: z.strictObject({ tick: z.int().nonnegative(), text: z.string() }).optional(),
});

/** A life event begins: all that is true of it, hidden parts included. */
export const eventStarted = z.strictObject({
  type: z.literal('event-started'),
  event: z.int().positive(),
  scene: z.strictObject({ time: z.string(), place: z.string(), weather: z.string().nullable() }),
  happening: z.string(),
  intention: z.strictObject({
    sentence: z.string(),
    checklist: z.array(
      z.strictObject({ number: z.int().positive(), kind: z.enum(['explicit', 'implicit']), text: z.string() }),
    ),
  }),
  /** All that is different about the person from the head of the journal; absent for nothing. */
  changes: z.array(change).optional(),
  /** Where in the person's days it lies; absent where no days are lived. */
  timeline: onTimeline.optional(),
});

/** The person's side of a turn, or their closing line. */
export const userTurn = z.strictObject({
  utterance: z.string().min(1),
  emotion: z.enum(emotions),
  action: z.enum(['go-on', 'end']),
  /**
   * Overlap S of the reply before with what the person remembers, rounded to 1e-6; null where no reply came before, or where the person
   * looked nothing up.
   */
  overlap: z.number().nullable(),
  /** Explicit items said in this utterance. */
  said: numbers,
  /** Items said before that the reply before answered. */
  answered: numbers,
  /** What the person keeps in mind from the reply before; empty for nothing. */
  note: z.string(),
});

/** The assistant's side of a turn. */
export const assistantTurn = z.strictObject({
  /** Null is silence. */
  text: z.string().min(1).nullable(),
  /** What the assistant took the person to want; null when it gave none. */
  intent: z.string().nullable(),
  /** Hash of the assistant's memory after the turn, only where it changed; the bytes lie in memories.jsonl. */
  memory: z.string().optional(),
  /** What the analysis said before the reply was sent; absent where there was none. */
  check: replyCheck.optional(),
});

/** One utterance of each. `assistant` is null when its call failed. */
export const turnTaken = z.strictObject({
  type: z.literal('turn-taken'),
  event: z.int().positive(),
  turn: z.int().positive(),
  user: userTurn,
  assistant: assistantTurn.nullable(),
});

/** The last line of a person who ends: no turn, and never sent to the assistant. */
export const closingSaid = z.strictObject({
  type: z.literal('closing-said'),
  event: z.int().positive(),
  user: userTurn,
});

const failure = failureIn(['assistant', 'user']);

/** How a conversation ended. */
export const conversationEnded = z.strictObject({
  type: z.literal('conversation-ended'),
  event: z.int().positive(),
  /** `unknown`: imported from a format that tells neither the ending nor the ledger; `said` and `answered` are then empty and mean nothing. */
  ending: z.enum(['satisfied', 'gave-up', 'turn-limit', 'broken', 'unknown']),
  /** Complete turns. */
  turns: z.int().nonnegative(),
  /** The ledger at the end: explicit items said, and answered as far as the person has reacted. */
  said: numbers,
  answered: numbers,
  failure: failure.nullable(),
  /** Length, in calls, of the longest chain of dependent calls from the start of the life to this end. */
  chain: z.int().nonnegative(),
});

/** What the assistant believes of the person's preferences after a conversation; `levels` is null when its call failed. */
export const portraitDrawn = z.strictObject({
  type: z.literal('portrait-drawn'),
  event: z.int().positive(),
  levels: z.record(z.string(), level).nullable(),
  failure: failure.nullable(),
  /** Hash of the assistant's memory after the portrait, only where it changed and no notes follow. */
  memory: z.string().optional(),
});

/** What the assistant wrote down about a conversation, after its portrait; `notes` is null when its call failed. */
export const notesTaken = z.strictObject({
  type: z.literal('notes-taken'),
  event: z.int().positive(),
  notes: z.array(z.strictObject({ title: z.string(), text: z.string() })).nullable(),
  failure: failure.nullable(),
  /** Hash of the assistant's memory after portrait and notes, only where it changed. */
  memory: z.string().optional(),
});

/** The last line of a complete journal. */
export const lifeEnded = z.strictObject({
  type: z.literal('life-ended'),
  chain: z.int().nonnegative(),
});

/** Any line of a journal. */
export const journalEntry = z.discriminatedUnion('type', [
  lifeStarted,
  eventStarted,
  turnTaken,
  closingSaid,
  conversationEnded,
  portraitDrawn,
  notesTaken,
  analysisMade,
  lifeEnded,
]);

export type JournalEntry = z.infer<typeof journalEntry>;
export type LifeStarted = z.infer<typeof lifeStarted>;
export type EventStarted = z.infer<typeof eventStarted>;
export type OnTimeline = z.infer<typeof onTimeline>;
export type UserTurn = z.infer<typeof userTurn>;
export type AssistantTurn = z.infer<typeof assistantTurn>;
export type TurnTaken = z.infer<typeof turnTaken>;
export type ClosingSaid = z.infer<typeof closingSaid>;
export type ConversationEnded = z.infer<typeof conversationEnded>;
export type PortraitDrawn = z.infer<typeof portraitDrawn>;
export type NotesTaken = z.infer<typeof notesTaken>;
