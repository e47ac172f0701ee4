import { z } from 'zod';
import { emotions, type Emotion } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import { exampleTakenIn } from './example-taken-in.ts';
import { personFrame } from './person-frame.ts';
import { takenInText, type TakenIn } from './taken-in.ts';

/** The step after memory: how the person feels. */
export const emotionPrompt: Prompt<TakenIn, { emotion: Emotion }> = {
  name: 'user/emotion',
  purpose: 'Plays the person feeling something about a reply, or about silence.',
  examples: Object.values(exampleTakenIn),
  messages: (takenIn) => {
    const last = takenIn.exchanges.at(-1);
    const isSilence = last?.reply === null;
    return [
      { role: 'system', content: personFrame(takenIn.situation) },
      {
        role: 'user',
        content: `${takenInText(takenIn)}
You felt ${last?.emotion ?? 'neutral'} when you last wrote.

How does ${isSilence ? "the assistant's silence" : "the assistant's last reply"} make you feel? Answer with a JSON object:
- "emotion": one of ${emotions.join(', ')}. Be honest${isSilence ? '' : '; most replies leave people neutral'}.`,
      },
    ];
  },
  schema: () => z.strictObject({ emotion: z.enum(emotions) }),
};
