import { z } from 'zod';
import { emotions } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Opening, Situation } from '../simulated-user.ts';
import { fieldList } from './chat-text.ts';
import { exampleSituations } from './example-situation.ts';
import { itemNumbers, numbersOutOf } from './item-numbers.ts';
import { explicitNumbers } from './items.ts';
import { outOfRoleMessage } from './out-of-role.ts';
import { personFrame } from './person-frame.ts';
import { tellsHiddenMessage } from './tells-hidden.ts';
import { feelingWords } from './wording.ts';

/** The person's first message at a life event. */
export const openPrompt: Prompt<Situation, unknown> = {
  name: 'user/open',
  purpose: 'Plays the person who turns to the assistant at a life event.',
  examples: exampleSituations,
  around: [outOfRoleMessage, tellsHiddenMessage],
  messages: (situation) => {
    const explicit = explicitNumbers(situation);
    return [
      { role: 'system', content: personFrame(situation) },
      {
        role: 'user',
        content: `You open the assistant's chat. Write your first message. ${fieldList({
          emotion: `how you feel right now, ${feelingWords}.`,
          utterance: `the message you type: one thing only, under 25 words (talkative people a little more): ${explicit.length === 0 ? '' : 'a wish, or '}the one fact that bothers you most. No greeting, no name, no summary.`,
          said:
            explicit.length === 0
              ? null
              : `numbers of the wishes (${explicit.join(', ')}) that this message puts into words; an empty list if none.`,
        })}`,
      },
    ];
  },
  schema: (situation) => {
    const explicit = explicitNumbers(situation);
    return z.strictObject({
      emotion: z.enum(emotions),
      utterance: z.string().trim().min(1),
      ...(explicit.length === 0 ? {} : { said: numbersOutOf(explicit) }),
    });
  },
};

/** How an opening is read. */
export function openingSchema(situation: Situation): z.ZodType<Opening> {
  return z.strictObject({
    emotion: z.enum(emotions),
    utterance: z.string().trim().min(1),
    said: itemNumbers(explicitNumbers(situation)),
  });
}
