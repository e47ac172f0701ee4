import { z } from 'zod';
import { ratingDimensions, type Rating } from '../../../journal/index.ts';
import type { Prompt } from '../../../model/index.ts';
import { fieldList } from '../../llm/chat-text.ts';
import { exampleRatingsWithSilence, type RaterInput } from './rater-input.ts';
import { raterFrame, situationText } from './rater-text.ts';

/** What a person is asked who would rather have heard something else. */
export interface ReviseInput extends RaterInput {
  rating: Rating;
  /** Why it was rated so; null where that was not said. */
  why: string | null;
}

/** What the person would rather have heard. */
export const revisePrompt: Prompt<ReviseInput, { instead: string | null }> = {
  name: 'rater/revise',
  purpose:
    'Says as the person what they would rather have heard at this moment, or that they would rather have heard nothing.',
  examples: exampleRatingsWithSilence.map((input, at) => ({
    ...input,
    rating: { preference: at === 0 ? 1 : 0, timing: at === 1 ? null : 1, frequency: 1, communication: 0 },
    why: at === 0 ? null : 'I was drawing.',
  })),
  messages: (input) => [
    { role: 'system', content: raterFrame(input) },
    {
      role: 'user',
      content: `${situationText(input, ['preference', 'timing', 'frequency', 'communication'])}

${faultText(input)}

What would you rather have heard from the assistant at this moment? ${fieldList({
        instead:
          'its words to you, in the manner that you want, about something that is welcome with what you do now; null (without quotes) if you would rather have heard nothing, as when you want to be left alone or have heard enough today. Only what an assistant could know that watches you at home: nothing that you have told nobody, and no news, appointments, weather or prices; those it can only offer to find out.',
      })}`,
    },
  ],
  schema: () => z.strictObject({ instead: z.string().trim().min(1).nullable() }),
};

const faults = {
  preference: 'it is not what you want now',
  timing: 'it is a bad time',
  frequency: 'it is not how often you want it',
  communication: 'it is not how you want to be spoken to',
} as const;

const silenceFaults = {
  ...faults,
  preference: 'you would have wanted help with what you do now',
  timing: 'at this time you hope for a word',
  frequency: 'you have heard less than you want',
} as const;

function faultText({ text, rating, why }: ReviseInput): string {
  const names = text === null ? silenceFaults : faults;
  const found = ratingDimensions.filter((name) => rating[name] === 0).map((name) => names[name]);
  const own = why === null ? '' : ` You said: ${why}`;
  return `${found.length === 0 ? 'You found nothing wrong with it.' : `What is wrong with it: ${found.join('; ')}.`}${own}`;
}
