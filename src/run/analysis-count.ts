import { z } from 'zod';
import { risks, type AnalysisMade, type Conversation } from '../journal/index.ts';

/** What an analysis did in one conversation, as index.jsonl holds it. */
export const analysisCounts = z.object({
  /** Replies that were checked before the person saw them. */
  checked: z.int(),
  /** Those of them that were revised. */
  revised: z.int(),
  /** Replies that were sent unchecked, since the check failed. */
  unchecked: z.int(),
  /** How likely it is that the person stays away; null where that was not found out. */
  risk: z.enum(risks).nullable(),
});

/** See {@link analysisCounts}. */
export type AnalysisCount = z.infer<typeof analysisCounts>;

/**
 * Counts what an analysis did in a conversation.
 * @param made what it made of the conversation afterwards; null where it made nothing
 * @returns null where there was no analysis
 */
export function analysisCount({ turns }: Conversation, made: AnalysisMade | null): AnalysisCount | null {
  const checks = turns.flatMap(({ assistant }) => assistant?.check ?? []);
  if (checks.length === 0 && made === null) return null;
  const count = (flags: boolean | null) => checks.filter((check) => check.flags === flags).length;
  return {
    checked: count(true) + count(false),
    revised: count(true),
    unchecked: count(null),
    risk: made?.risk ?? null,
  };
}
