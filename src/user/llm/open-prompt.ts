import { z } from 'zod';
import { emotions } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Opening, Situation } from '../simulated-user.ts';
import { exampleSituation } from './example-situation.ts';
import { explicitNumbers, personFrame } from './person-frame.ts';
import { itemNumbers } from './item-numbers.ts';
import { outOfRoleMessage } from './out-of-role.ts';

/** The person's first message at a life event. */
export const openPrompt: Prompt<Situation, Opening> = {
  name: 'user/open',
  purpose: 'Plays the person who turns to the assistant at a life event.',
  examples: [exampleSituation],
  around: [outOfRoleMessage],
  messages: (situation) => [
    { role: 'system', content: personFrame(situation) },
    {
      role: 'user',
      content: `You open the assistant's chat. Write your first message.

Answer with a JSON object:
- "emotion": how you feel right now, one of the listed words.
- "utterance": the message you type. Raise at most one of your wishes; it is fine to begin with the situation.
- "said": the numbers of the wishes (${explicitNumbers(situation).join(', ') || 'none'}) that this message puts into words; an empty list if none.`,
    },
  ],
  schema: (situation) =>
    z.strictObject({
      emotion: z.enum(emotions),
      utterance: z.string().trim().min(1),
      said: itemNumbers(explicitNumbers(situation)),
    }),
};
