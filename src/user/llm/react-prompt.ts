import { z } from 'zod';
import { emotions, transcriptText, type SpokenLine } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Reacting, Reaction, Situation } from '../simulated-user.ts';
import { exampleSituation } from './example-situation.ts';
import { itemNumbers } from './item-numbers.ts';
import { explicitNumbers, personFrame } from './person-frame.ts';

/** What the person makes of a reply and says next, in one answer. */
export const reactPrompt: Prompt<Reacting, Reaction> = {
  name: 'user/react',
  purpose:
    'Plays the person on hearing a reply: what it answered, how they feel, whether they go on, what they say and keep in mind.',
  example: {
    situation: exampleSituation,
    exchanges: [
      {
        utterance: 'fish counter is shut. what can i make instead, quick',
        emotion: 'annoyance',
        reply: 'How about a mushroom omelette with salad? About 20 minutes.',
      },
    ],
    ledger: { said: [1], answered: [] },
    overlap: 0.31,
    repetitive: false,
    remembered: ['Gnocchi in brown butter take ten minutes.'],
    mayEnd: true,
  },
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
  const lines = exchanges.flatMap(({ utterance, reply }): SpokenLine[] => [
    { speaker: 'person', text: utterance },
    { speaker: 'assistant', text: reply },
  ]);
  const unsaid = explicitNumbers(situation).filter((number) => !ledger.said.includes(number));
  const open = ledger.said.filter((number) => !ledger.answered.includes(number));
  const heard = repetitive
    ? 'You have heard most of this before. That makes you a little impatient.'
    : 'It is mostly new to you.';
  return `The chat so far ("Person" is you):
${transcriptText(lines)}

Where you stand: wishes you have voiced and still wait for: ${list(open)}; voiced and answered: ${list(ledger.answered)}; not voiced yet: ${list(unsaid)}.
You felt ${exchanges.at(-1)?.emotion ?? 'neutral'} when you last wrote.
The last reply overlaps by ${overlap.toFixed(2)} (0 to 1) with what you remember. ${heard}${remembered.length === 0 ? '' : `\nYou remember: ${remembered.join(' / ')}`}

React to the assistant's last reply. Answer with a JSON object:
- "answered": numbers of wishes you had voiced before that reply and that it settles for you: concrete enough to act on, in a reply you would really read. A question back, a promise or a general remark settles nothing. Empty list if none.
- "emotion": how that reply makes you feel, one of the listed words. Be honest; most replies leave people neutral.
- "action": ${
    mayEnd
      ? '"end" if you have what you came for, or have had enough of it; else "go-on".'
      : '"go-on"; it is too early to leave.'
  }
- "utterance": the message you type next, never empty. The chat ends here when you choose "end", and also when this reply settles all that you had voiced and nothing is left to voice: then write your last words, short and without a new question (people often just stop).
- "said": numbers of wishes that this message puts into words for the first time. Empty list if none.
- "note": what the reply told you that is worth keeping, in at most one short sentence and no stronger than it was said; or an empty text.`;
}

function list(numbers: readonly number[]): string {
  return numbers.length === 0 ? 'none' : numbers.join(', ');
}
