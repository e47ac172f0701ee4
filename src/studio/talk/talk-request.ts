import { z } from 'zod';
import { emotions } from '../../journal/index.ts';
import { bigFiveTraits, levels } from '../../person/index.ts';

/** A line may have so many characters. */
export const longestLine = 20_000;

/** A talk may have so many exchanges. */
export const mostExchanges = 200;

/** White space without end says nothing, and takes readers of lines long. */
const withoutVoids = (text: string): string => text.replace(/\s{50,}/gu, '\n\n');

const line = z.string().max(longestLine).transform(withoutVoids);
const fact = z.string().max(300).transform(withoutVoids);
const items = z.array(z.int().min(1).max(1000)).max(200);

/** What is different about the person in a talk; what is absent is as it was. */
export const edits = z.strictObject({
  /** Empty: not known. */
  demographics: z
    .record(z.string().max(60), fact)
    .refine((facts) => Object.keys(facts).length <= 40, 'at most 40 facts'),
  bigFive: z.partialRecord(z.enum(bigFiveTraits), z.enum(levels)),
  /** Dimension → level. */
  preferences: z
    .record(z.string().max(300), z.enum(levels))
    .refine((wishes) => Object.keys(wishes).length <= 200, 'at most 200 preferences'),
  /** Name of a manner of talking. */
  style: z.string().max(60).optional(),
  /** Null: none. */
  goal: z.string().trim().min(1).max(600).nullable().optional(),
});

/** See {@link edits}. */
export type Edits = z.infer<typeof edits>;

/** Who talks: the person of an event, changed or not, and who plays them. */
export const talker = z.strictObject({
  /** `agenda`, or a model that the studio was started with. */
  user: z.string().min(1).max(300),
  /** Another trial is the same person on another day: other draws. */
  trial: z.int().min(1).max(1000),
  edits,
});

/** Asks for the person's first line. */
export const openingRequest = talker;

/** Asks what the person says to a reply: all that is known of the talk comes along. */
export const reactionRequest = z.strictObject({
  ...talker.shape,
  /** After so many exchanges the talk ends. */
  turns: z.int().min(1).max(mostExchanges),
  /** Oldest first; the last one's reply is the one to react to. Null is silence. */
  exchanges: z
    .array(
      z.strictObject({
        utterance: line,
        emotion: z.enum(emotions),
        reply: line.refine((text) => text.trim() !== '', 'a line without a word: null is silence').nullable(),
      }),
    )
    .min(1)
    .max(mostExchanges),
  /** As of before the last reply. */
  ledger: z.strictObject({ said: items, answered: items }),
  /** What the person keeps in mind of this talk, oldest first. */
  notes: z.array(z.string().max(longestLine).transform(withoutVoids)).max(mostExchanges),
});

/** See {@link talker}. */
export type Talker = z.infer<typeof talker>;

/** See {@link reactionRequest}. */
export type ReactionRequest = z.infer<typeof reactionRequest>;
