import { z } from 'zod';
import type { Emotion } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Reaction } from '../simulated-user.ts';
import { exampleTakenIn } from './example-taken-in.ts';
import { personFrame } from './person-frame.ts';
import { takenInText, type TakenIn } from './taken-in.ts';

/** What the person decides by. */
export type Deciding = TakenIn & { emotion: Emotion };

/** The step after emotion, from the second reply on: whether the person goes on. */
export const actionPrompt: Prompt<Deciding, Pick<Reaction, 'action'>> = {
  name: 'user/action',
  purpose: 'Plays the person deciding whether to write once more or to leave.',
  examples: Object.values(exampleTakenIn).map((takenIn) => ({ ...takenIn, emotion: 'annoyance' })),
  messages: (deciding) => [
    { role: 'system', content: personFrame(deciding.situation) },
    {
      role: 'user',
      content: `${takenInText(deciding)}
You feel: ${deciding.emotion}.

Do you write once more, or do you put the phone away? Answer with a JSON object:
- "action": "end" if you have what you came for, or have had enough of it; else "go-on". A wish you may speak about that is still open or not voiced yet is a reason to go on, as long as you have the patience.`,
    },
  ],
  schema: () => z.strictObject({ action: z.enum(['go-on', 'end']) }),
};
