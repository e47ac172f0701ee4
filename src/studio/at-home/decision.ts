import { z } from 'zod';
import { reactions } from '../../journal/index.ts';

/** Who one is on a live day: somebody who looks on, the person who rates, or the assistant who suggests. */
export const roles = ['watch', 'person', 'assistant'] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

const tick = z.int().min(0).max(20_000);
const verdict = z.literal([0, 1]);
const text = z.string().trim().min(1, 'write something').max(2000, 'at most 2000 characters');

const ownRating = z.strictObject({
  preference: verdict,
  timing: verdict,
  frequency: verdict,
  communication: verdict,
});

/** From this tick on one has this role. */
const roleTaken = z.strictObject({ kind: z.literal('role'), tick, role: z.enum(roles) });

/** How the suggestion of a tick is rated. `rating` null: as the rules say. */
const suggestionRated = z.strictObject({
  kind: z.literal('rated'),
  tick,
  rating: ownRating.nullable(),
  /** Why; null: no reason. */
  why: text.nullable(),
  /** What one does about it; null: as the rules say. */
  reaction: z.enum(reactions).nullable(),
  /** What one would rather have heard, null for silence; absent: nothing said. */
  instead: text.nullable().optional(),
});

/** How the silence at the end of an hour is rated. `rating` null: as the rules say. */
const silenceRated = z.strictObject({ kind: z.literal('silence-rated'), tick, rating: ownRating.nullable() });

/** What one says to the person at a tick. */
const suggestionMade = z.strictObject({
  kind: z.literal('said'),
  tick,
  text,
  topic: z.string().max(40).nullable(),
  style: z.string().max(40).nullable(),
});

/**
 * What somebody at the browser decided on a day. A day is a function of its settings and these: lived again with the same ones it is the same day, as far as
 * nobody outside is asked.
 */
export const decision = z.discriminatedUnion('kind', [roleTaken, suggestionRated, silenceRated, suggestionMade]);

/** What is decided at a moment that waits for it; roles are taken at any time. */
export const handDecision = z.discriminatedUnion('kind', [suggestionRated, silenceRated, suggestionMade]);

/** See {@link handDecision}. */
export type HandDecision = z.infer<typeof handDecision>;

/** See {@link decision}. */
export type Decision = z.infer<typeof decision>;

/** A rating of a suggestion by hand. */
export type SuggestionRated = z.infer<typeof suggestionRated>;

/** Who one is at a tick. */
export function roleAt(decisions: readonly Decision[], at: number, first: Role): Role {
  const taken = decisions.findLast((each) => each.kind === 'role' && each.tick <= at);
  return taken?.kind === 'role' ? taken.role : first;
}

/** The decision of a kind for a tick, if it is taken. */
export function decisionAt<Kind extends Decision['kind']>(
  decisions: readonly Decision[],
  kind: Kind,
  at: number,
): Extract<Decision, { kind: Kind }> | undefined {
  const isIt = (each: Decision): each is Extract<Decision, { kind: Kind }> => each.kind === kind && each.tick === at;
  return decisions.find(isIt);
}
