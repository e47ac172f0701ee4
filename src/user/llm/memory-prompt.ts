import { z } from 'zod';
import type { Prompt } from '../../model/index.ts';
import type { Hearing } from '../simulated-user.ts';
import { chatText, numberList, settlingText, standingText, waitingFor } from './chat-text.ts';
import { exampleReactings } from './example-situation.ts';
import { itemNumbers } from './item-numbers.ts';
import { explicitNumbers, personFrame } from './person-frame.ts';

/** What the person takes from a reply. */
export interface Taking {
  /** Wishes, voiced before, that the reply settles. */
  answered: readonly number[];
  /** What the reply is about; empty when it tells nothing. */
  topic: string;
  /** What it told that is worth keeping; empty for nothing. */
  note: string;
}

/** The first step on hearing a reply: what it settled, what to look up in memory, what to keep. */
export const memoryPrompt: Prompt<Omit<Hearing, 'mayEnd'>, Taking> = {
  name: 'user/memory',
  purpose: 'Plays the person taking in a reply: which wishes it settled, what to look up in memory, what to keep.',
  examples: exampleReactings.filter(({ exchanges }) => exchanges.at(-1)?.reply !== null),
  messages: ({ situation, exchanges, ledger }) => [
    { role: 'system', content: personFrame(situation) },
    {
      role: 'user',
      content: `${chatText(exchanges)}
${explicitNumbers(situation).length === 0 ? '' : `\n${standingText(situation, ledger)}\n`}
You have just read the assistant's last reply. Before you feel or write anything: what do you take from it? Answer with a JSON object:
- "answered": ${answeredText(waitingFor(ledger))}
- "topic": what the reply is about, in a few words, to look up whether you have come across it before. An empty text if it tells you nothing: a question back, a promise, small talk.
- "note": what the reply told you about that topic that is worth keeping in mind, in at most one short sentence and no stronger than it was said; or an empty text.`,
    },
  ],
  schema: ({ situation }) =>
    z.strictObject({
      answered: itemNumbers(explicitNumbers(situation)),
      topic: z.string().trim(),
      note: z.string().trim(),
    }),
};

function answeredText(waiting: readonly number[]): string {
  if (waiting.length === 0) return 'an empty list, since no wish that you have voiced is open.';
  return `which of the wishes that you wait for (${numberList(waiting)}) the reply settles for you: ${settlingText} Empty list if none.`;
}
