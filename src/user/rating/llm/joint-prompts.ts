import { z } from 'zod';
import type { Reaction } from '../../../journal/index.ts';
import type { Prompt } from '../../../model/index.ts';
import { fieldList } from '../../llm/chat-text.ts';
import { exampleRatings, exampleRatingsWithSilence, type RaterInput } from './rater-input.ts';
import { raterFrame, situationText } from './rater-text.ts';
import {
  judgedDimensions,
  questionFor,
  reaction,
  reactionText,
  verdict,
  why,
  whyText,
  type JudgedDimension,
} from './verdicts.ts';

/** Several verdicts at once. */
export type JointVerdict = { why: string; reaction?: Reaction | undefined } & Partial<Record<JudgedDimension, 0 | 1>>;

/** What the person need not judge, as they would say it. */
function countedText({ counted }: RaterInput): string {
  const faults = [
    ...(counted?.timing === 0 ? ['it comes when you want to be left alone, or are on your way'] : []),
    ...(counted?.frequency === 0 ? ['it is one more than you want, or comes too soon after the last'] : []),
  ];
  return faults.length === 0
    ? 'By your own times and numbers it may be said now.'
    : `By your own times and numbers it should not be said now: ${faults.join('; ')}.`;
}

/** What needs judgement about a suggestion, in one answer; times and rates are counted elsewhere. */
export const jointPrompt: Prompt<RaterInput, JointVerdict> = {
  name: 'rater/joint',
  purpose: 'Judges as the person what a suggestion offers and how it is put, and says what they do about it.',
  examples: exampleRatings,
  messages: (input) => [
    { role: 'system', content: raterFrame(input) },
    {
      role: 'user',
      content: `${situationText(input, ['preference', 'communication'])}

${countedText(input)} That matters for what you do about it and for nothing else. ${fieldList({
        why: whyText,
        preference: questionFor('preference', input.text),
        communication: questionFor('communication', input.text),
        reaction: reactionText,
      })}`,
    },
  ],
  schema: () => z.strictObject({ why, preference: verdict, communication: verdict, reaction }),
};

const verdicts = {
  why,
  preference: verdict,
  timing: verdict,
  'frequency-over': verdict,
  'frequency-under': verdict,
  communication: verdict,
};

/** All that a suggestion or a silence is rated by, in one answer: nothing is counted. */
export const allPrompt: Prompt<RaterInput, JointVerdict> = {
  name: 'rater/all',
  purpose: 'Judges as the person a suggestion, or silence, in all respects at once, times and rate among them.',
  examples: exampleRatingsWithSilence,
  messages: (input) => [
    { role: 'system', content: raterFrame(input) },
    {
      role: 'user',
      content: `${situationText(input, ['preference', 'timing', 'frequency', 'communication'])}

Each question stands by itself: a fault in one respect is no fault in another. ${fieldList({
        why: whyText,
        ...Object.fromEntries(judgedDimensions.map((name) => [name, questionFor(name, input.text)])),
        reaction: input.text === null ? null : reactionText,
      })}`,
    },
  ],
  schema: ({ text }) => (text === null ? z.strictObject(verdicts) : z.strictObject({ ...verdicts, reaction })),
};
