import { z } from 'zod';
import { failureIn } from './failure.ts';

/** In what respects a finished conversation is analysed, in the order in which they are told. */
export const aspects = ['accuracy', 'preference-alignment', 'intent-alignment', 'conversation-flow'] as const;

/** One of {@link aspects}. */
export type Aspect = (typeof aspects)[number];

/** How likely it is that the person does not come back. */
export const risks = ['high', 'middle', 'low'] as const;

/** One of {@link risks}. */
export type Risk = (typeof risks)[number];

const failure = failureIn(['analysis']);

/** What the analysis said of a reply before the person saw it. */
export const replyCheck = z.strictObject({
  /** True where the reply was to be revised; null where the call failed, and the reply was sent as it was. */
  flags: z.boolean().nullable(),
  /** What to change; null where nothing is. */
  advice: z.string().nullable(),
  failure: failure.nullable(),
  /** The reply before it was revised; absent where it was not. */
  draft: z
    .strictObject({
      /** Null is silence. */
      text: z.string().min(1).nullable(),
      intent: z.string().nullable(),
    })
    .optional(),
});

const aspectFinding = z.strictObject({
  finding: z.string(),
  /** True where this respect alone could keep the person from coming back. */
  weak: z.boolean(),
});

/** What the analysis makes of a conversation afterwards; what a failed call should have given is null, or absent among the aspects. */
export const analysisMade = z.strictObject({
  type: z.literal('analysis-made'),
  event: z.int().positive(),
  aspects: z.partialRecord(z.enum(aspects), aspectFinding),
  risk: z.enum(risks).nullable(),
  reason: z.string().nullable(),
  /** Advice for the assistant's next conversation in this life. */
  strategy: z.string().nullable(),
  /** The first call that failed, in the order of the aspects. */
  failure: failure.nullable(),
});

/** See {@link replyCheck}. */
export type ReplyCheck = z.infer<typeof replyCheck>;

/** What is found of a conversation in one respect. */
export type AspectFinding = z.infer<typeof aspectFinding>;

/** See {@link analysisMade}. */
export type AnalysisMade = z.infer<typeof analysisMade>;
