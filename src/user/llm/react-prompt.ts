import { z } from 'zod';
import { emotions } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Reacting, Reaction, Situation } from '../simulated-user.ts';
import { chatText, settlingText, standingText } from './chat-text.ts';
import { exampleReactings } from './example-situation.ts';
import { outOfRoleMessage } from './out-of-role.ts';
import { itemNumbers } from './item-numbers.ts';
import { explicitNumbers, personFrame } from './person-frame.ts';

/** What a model that ends before it may is told. */
export const tooEarlyMessage =
  'It is too early to leave: "action" must be "go-on". Answer again in the same JSON shape with what this person types next.';

/** What the person makes of a reply and says next, in one answer. */
export const reactPrompt: Prompt<Reacting, Reaction> = {
  name: 'user/react',
  purpose:
    'Plays the person on hearing a reply: what it answered, how they feel, whether they go on, what they say and keep in mind.',
  examples: exampleReactings,
  around: [outOfRoleMessage, tooEarlyMessage],
  messages: (reacting) => [
    { role: 'system', content: personFrame(reacting.situation) },
    { role: 'user', content: reactText(reacting) },
  ],
  schema: ({ situation, mayEnd }) => reactionSchema(situation, mayEnd ? ['go-on', 'end'] : ['go-on']),
};

/** Shape of a reaction in which the person may take one of `actions`. */
export function reactionSchema(situation: Situation, actions: readonly Reaction['action'][]): z.ZodType<Reaction> {
  const numbers = explicitNumbers(situation);
  return z.strictObject({
    answered: itemNumbers(numbers),
    emotion: z.enum(emotions),
    action: z.enum(actions),
    utterance: z.string().trim().min(1),
    said: itemNumbers(numbers),
    note: z.string(),
  });
}

function reactText({ situation, exchanges, ledger, overlap, repetitive, remembered, mayEnd }: Reacting): string {
  const explicit = explicitNumbers(situation);
  const last = exchanges.at(-1);
  const heard = `The last reply overlaps by ${overlap.toFixed(2)} (0 to 1) with what you remember${
    repetitive ? ': you have heard most of this before, and that makes you a little impatient' : ''
  }.${remembered.length === 0 ? '' : ` You remember: ${remembered.join(' / ')}`}`;
  return `${chatText(exchanges)}

${standingText(situation, ledger)}
You felt ${last?.emotion ?? 'neutral'} when you last wrote.
${last?.reply === null ? 'The assistant has not answered your last message.' : heard}

${last?.reply === null ? "React to the assistant's silence." : "React to the assistant's last reply."} Answer with a JSON object:
- "answered": numbers of wishes you had voiced before that reply and that it settles for you: ${settlingText} Empty list if none.
- "emotion": how this makes you feel, one of the listed words. Be honest; most replies leave people neutral.
- "action": ${
    mayEnd
      ? '"end" if you have what you came for, or have had enough of it; else "go-on".'
      : '"go-on"; it is too early to give up.'
  }
- "utterance": the message you type next, never empty.${lastWords(mayEnd, explicit.length > 0)}
- "said": numbers of wishes that this message puts into words for the first time. Empty list if none.
- "note": what the reply told you that is worth keeping, in at most one short sentence and no stronger than it was said; or an empty text.`;
}

/** When the message is the person's last, so that it reads like one. */
function lastWords(mayEnd: boolean, hasWishes: boolean): string {
  const cases = [
    ...(mayEnd ? ['when you choose "end"'] : []),
    ...(hasWishes ? ['when this reply settles all that you had voiced and nothing is left to voice'] : []),
  ];
  if (cases.length === 0) return '';
  return ` The chat ends here ${cases.join(', and also ')}: then write your last words, short and without a new question (people often just stop).`;
}
