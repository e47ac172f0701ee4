import { z } from 'zod';
import type { Emotion } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Reaction } from '../simulated-user.ts';
import { fieldList } from './chat-text.ts';
import { exampleUnsettled } from './example-taken-in.ts';
import { personFrame } from './person-frame.ts';
import { takenInText, type TakenIn } from './taken-in.ts';
import { patienceText } from './wording.ts';

/** What the person decides by. */
export type Deciding = TakenIn & { emotion: Emotion };

/** The step after emotion, from the second reply on: whether the person goes on. */
export const actionPrompt: Prompt<Deciding, Pick<Reaction, 'action'>> = {
  name: 'user/action',
  purpose: 'Plays the person deciding whether to write once more or to leave.',
  examples: exampleUnsettled.map((takenIn) => ({ ...takenIn, emotion: 'annoyance' })),
  messages: (deciding) => [
    { role: 'system', content: personFrame(deciding.situation) },
    {
      role: 'user',
      content: `${takenInText(deciding)}
You feel: ${deciding.emotion}.

Do you write once more, or do you put the phone away? ${fieldList({ action: patienceText })}`,
    },
  ],
  schema: () => z.strictObject({ action: z.enum(['go-on', 'end']) }),
};
