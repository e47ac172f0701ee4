import { z } from 'zod';
import { emotions, type Emotion } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import { fieldList } from './chat-text.ts';
import { exampleTakenIn } from './example-taken-in.ts';
import { personFrame } from './person-frame.ts';
import { takenInText, type TakenIn } from './taken-in.ts';
import { feelingText, feelingWords } from './wording.ts';

/** The step after memory: how the person feels. */
export const emotionPrompt: Prompt<TakenIn, { emotion: Emotion }> = {
  name: 'user/emotion',
  purpose: 'Plays the person feeling something about a reply, or about silence.',
  examples: Object.values(exampleTakenIn),
  messages: (takenIn) => {
    const last = takenIn.exchanges.at(-1);
    const question =
      last?.reply === null
        ? "How does the assistant's silence make you feel?"
        : `How does the assistant's last reply make you feel? ${feelingText(takenIn.situation)}`;
    return [
      { role: 'system', content: personFrame(takenIn.situation) },
      {
        role: 'user',
        content: `${takenInText(takenIn)}
You felt ${last?.emotion ?? 'neutral'} when you last wrote.

${question} ${fieldList({ emotion: `${feelingWords}.` })}`,
      },
    ];
  },
  schema: () => z.strictObject({ emotion: z.enum(emotions) }),
};
