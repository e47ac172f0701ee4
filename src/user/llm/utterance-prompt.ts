import { z } from 'zod';
import type { Emotion } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Reaction } from '../simulated-user.ts';
import { numberList, unvoiced } from './chat-text.ts';
import { exampleTakenIn } from './example-taken-in.ts';
import { itemNumbers } from './item-numbers.ts';
import { outOfRoleMessage } from './out-of-role.ts';
import { explicitNumbers, personFrame } from './person-frame.ts';
import { takenInText, type TakenIn } from './taken-in.ts';

/** What the person speaks from. */
export type Speaking = TakenIn & {
  emotion: Emotion;
  /** What the chat is to the person now: something to go on with, settled, or not worth any more. */
  stance: 'goes-on' | 'satisfied' | 'leaves';
};

/** The last step of a turn: what the person types. */
export const utterancePrompt: Prompt<Speaking, Pick<Reaction, 'utterance' | 'said'>> = {
  name: 'user/utterance',
  purpose: 'Plays the person typing the next message, or the last words of a chat.',
  examples: [
    ...Object.values(exampleTakenIn).map((takenIn): Speaking => ({
      ...takenIn,
      emotion: 'annoyance',
      stance: 'goes-on',
    })),
    { ...exampleTakenIn.content, emotion: 'relief', stance: 'satisfied' },
    { ...exampleTakenIn.bored, emotion: 'annoyance', stance: 'leaves' },
  ],
  around: [outOfRoleMessage],
  messages: (speaking) => [
    { role: 'system', content: personFrame(speaking.situation) },
    {
      role: 'user',
      content: `${takenInText(speaking)}
You feel: ${speaking.emotion}. ${tasks[speaking.stance]} Answer with a JSON object:
- "utterance": what you type, never empty.
- "said": ${saidText(unvoiced(speaking.situation, speaking.ledger))}`,
    },
  ],
  schema: ({ situation }) =>
    z.strictObject({
      utterance: z.string().trim().min(1),
      said: itemNumbers(explicitNumbers(situation)),
    }),
};

const lastWords = 'Write your last words, short and without a new question (people often just stop).';

const tasks: Readonly<Record<Speaking['stance'], string>> = {
  'goes-on': 'You go on with the chat.\n\nWrite the message you type next.',
  satisfied: `All that you wanted to ask is settled, and the chat ends here.\n\n${lastWords}`,
  leaves: `You have decided to put the phone away: the chat ends here.\n\n${lastWords}`,
};

function saidText(unsaid: readonly number[]): string {
  if (unsaid.length === 0) return 'an empty list, since there is no wish left to voice.';
  return `which of the wishes not voiced yet (${numberList(unsaid)}) it puts into words. Empty list if none.`;
}
