import { z } from 'zod';
import { analysisMade, conversationEnded, portraitDrawn, replyCheck, userTurn } from '../../../journal/index.ts';

/** Version of what stands under `livelong` in logs. */
const extrasVersion = 1;

/** The extra key under which a log holds what its format has no place for. The reference never looks at it. */
export const extraKey = 'livelong';

/** What the format has no place for in an episode. */
export const episodeExtras = z.strictObject({
  event: conversationEnded.shape.event,
  ending: conversationEnded.shape.ending,
  said: conversationEnded.shape.said,
  answered: conversationEnded.shape.answered,
  failure: conversationEnded.shape.failure,
  chain: conversationEnded.shape.chain,
  /** For each line of the person, the closing one included. */
  lines: z.array(userTurn.pick({ action: true, said: true, answered: true, note: true })),
  /** True when the last line is a closing line. */
  closing: z.boolean(),
  portrait: portraitDrawn.pick({ levels: true, failure: true }).nullable(),
  /** For each reply; absent where there was no analysis. */
  checks: z.array(replyCheck.nullable()).optional(),
  /** What the analysis made of the conversation; absent where there was none. */
  analysis: analysisMade.omit({ type: true, event: true }).optional(),
});

/** See {@link episodeExtras}. */
export type EpisodeExtras = z.infer<typeof episodeExtras>;

/** What the format has no place for in a log: the assistant's place, broken conversations, which the reference drops, and the life's longest chain of calls. */
export const logExtras = z.strictObject({
  version: z.literal(extrasVersion),
  /** 0-based position of the assistant in its study: the first one is what others are compared with. */
  assistant: z.int().nonnegative(),
  chain: z.int().nonnegative(),
  broken: z.array(z.unknown()),
});

/** The extras of a log. */
export function writeLogExtras(extras: { assistant: number; chain: number; broken: readonly unknown[] }) {
  return { version: extrasVersion, ...extras };
}
