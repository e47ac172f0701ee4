import { z } from 'zod';
import type { Prompt } from '../../model/index.ts';
import type { Hearing, Situation } from '../simulated-user.ts';
import { chatText, fieldList, numberList, standingText } from './chat-text.ts';
import { exampleReactings } from './example-situation.ts';
import { itemNumbers, numbersOutOf } from './item-numbers.ts';
import { explicitNumbers, waitingFor } from './items.ts';
import { personFrame } from './person-frame.ts';
import { noteLength, shortText, topicLength } from './short-text.ts';
import { noteText, settlingText } from './wording.ts';

/** What the person takes from a reply. */
export interface Taking {
  /** The words of the reply that the person would act on for a wish they wait for; empty when there are none. */
  words: string;
  /** Wishes, voiced before, that the reply settles; they count only where there are `words`. */
  answered: readonly number[];
  /** What in the reply is most useful; empty when it tells nothing. */
  topic: string;
  /** What it told that is worth keeping; empty for nothing. */
  note: string;
}

/** The first step on hearing a reply: what it settled, what to look up in memory, what to keep. */
export const memoryPrompt: Prompt<Omit<Hearing, 'mayEnd'>, unknown> = {
  name: 'user/memory',
  purpose: 'Plays the person taking in a reply: which wishes it settled, what to look up in memory, what to keep.',
  examples: exampleReactings.filter(({ exchanges }) => exchanges.at(-1)?.reply !== null),
  messages: ({ situation, exchanges, ledger }) => {
    const waiting = waitingFor(ledger);
    return [
      { role: 'system', content: personFrame(situation) },
      {
        role: 'user',
        content: `${chatText(exchanges)}
${explicitNumbers(situation).length === 0 ? '' : `\n${standingText(situation, ledger)}\n`}
You have just read the assistant's last reply. Before you feel or write anything: what do you take from it? ${fieldList(
          {
            ...(waiting.length === 0
              ? {}
              : {
                  words: `the words of the reply that you would act on for a wish that you wait for (${numberList(waiting)}), copied; an empty text if there are none. ${settlingText}`,
                  answered: 'which of those wishes these words settle; empty list if none.',
                }),
            topic:
              'the one thing in it that is most useful to you, in 2 to 5 words, as you would look it up. An empty text if it tells you nothing: a question back, a promise, small talk.',
            note: `what it told you about that, ${noteText}`,
          },
        )}`,
      },
    ];
  },
  schema: ({ ledger }) => {
    const waiting = waitingFor(ledger);
    return z.strictObject({
      ...(waiting.length === 0 ? {} : { words: z.string(), answered: numbersOutOf(waiting) }),
      topic: shortText(topicLength),
      note: shortText(noteLength),
    });
  },
};

/** How what was taken is read: wishes without the words that would settle them are not answered. */
export function takingSchema(situation: Situation): z.ZodType<Taking> {
  return z
    .strictObject({
      words: z.string().trim().default(''),
      answered: itemNumbers(explicitNumbers(situation)),
      topic: shortText(topicLength),
      note: shortText(noteLength),
    })
    .overwrite((taking) => (taking.words === '' ? { ...taking, answered: [] } : taking));
}
