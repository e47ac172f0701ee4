import { z } from 'zod';
import { emotions } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Reacting, Reaction, Situation } from '../simulated-user.ts';
import { chatText, fieldList, numberList, standingText } from './chat-text.ts';
import { exampleReactings } from './example-situation.ts';
import { itemNumbers, numbersOutOf } from './item-numbers.ts';
import { explicitNumbers, unvoiced, waitingFor } from './items.ts';
import { lineComplaints } from './line-complaint.ts';
import { personFrame } from './person-frame.ts';
import { noteLength, shortText } from './short-text.ts';
import {
  feelingText,
  feelingWords,
  lastWordsText,
  noteText,
  patienceText,
  settlingText,
  speakingText,
} from './wording.ts';

/** What a model that ends before it may is told. */
export const tooEarlyMessage =
  'It is too early to leave: "action" must be "go-on". Answer again in the same JSON shape with what this person types next.';

/** What the person makes of a reply and says next, in one answer. */
export const reactPrompt: Prompt<Reacting, unknown> = {
  name: 'user/react',
  purpose:
    'Plays the person on hearing a reply: what it answered, how they feel, whether they go on, what they say and keep in mind.',
  examples: exampleReactings,
  around: [...lineComplaints, tooEarlyMessage],
  messages: (reacting) => [
    { role: 'system', content: personFrame(reacting.situation) },
    { role: 'user', content: reactText(reacting) },
  ],
  schema: (reacting) => {
    const { waiting, unsaid } = askedFor(reacting);
    return z.strictObject({
      ...(waiting.length === 0 ? {} : { answered: numbersOutOf(waiting) }),
      emotion: z.enum(emotions),
      action: z.enum(reacting.mayEnd ? ['go-on', 'end'] : ['go-on']),
      utterance: z.string().trim().min(1),
      ...(unsaid.length === 0 ? {} : { said: numbersOutOf(unsaid) }),
      ...(isSilent(reacting) ? {} : { note: shortText(noteLength) }),
    });
  },
};

/** How a reaction is read: what could not be asked for counts for nothing and spoils nothing. */
export function reactionSchema(situation: Situation): z.ZodType<Reaction> {
  const numbers = explicitNumbers(situation);
  return z.strictObject({
    answered: itemNumbers(numbers),
    emotion: z.enum(emotions),
    action: z.enum(['go-on', 'end']),
    utterance: z.string().trim().min(1),
    said: itemNumbers(numbers),
    note: shortText(noteLength).default(''),
  });
}

function isSilent({ exchanges }: Reacting): boolean {
  return exchanges.at(-1)?.reply === null;
}

/** Wishes that this answer can be about; silence answers none. */
function askedFor(reacting: Reacting): { waiting: number[]; unsaid: number[] } {
  const { situation, ledger } = reacting;
  return { waiting: isSilent(reacting) ? [] : waitingFor(ledger), unsaid: unvoiced(situation, ledger) };
}

function reactText(reacting: Reacting): string {
  const { situation, exchanges, ledger, overlap, repetitive, remembered, mayEnd } = reacting;
  const hasWishes = explicitNumbers(situation).length > 0;
  const { waiting, unsaid } = askedFor(reacting);
  const last = exchanges.at(-1);
  const isSilence = isSilent(reacting);
  const heard = `The last reply overlaps by ${overlap.toFixed(2)} (0 to 1) with what you remember${
    repetitive ? ': you have heard most of this before, and that makes you a little impatient' : ''
  }.${remembered.length === 0 ? '' : ` You remember: ${remembered.join(' / ')}`}`;
  return `${chatText(exchanges)}

${hasWishes ? `${standingText(situation, ledger)}\n` : ''}You felt ${last?.emotion ?? 'neutral'} when you last wrote.
${isSilence ? 'The assistant has not answered your last message.' : heard}

React to the assistant's ${isSilence ? 'silence' : 'last reply'}. ${fieldList({
    answered:
      waiting.length === 0
        ? null
        : `which of the wishes that you wait for (${numberList(waiting)}) the reply settles; empty list if none. ${settlingText}`,
    emotion: `how this makes you feel, ${feelingWords}.${isSilence ? '' : ` ${feelingText(situation)}`}`,
    action: mayEnd ? patienceText : '"go-on"; it is too early to give up.',
    utterance: `the message you type next, never empty.${isSilence ? '' : ` ${speakingText(situation)}`}${lastWords(reacting)}`,
    said:
      unsaid.length === 0
        ? null
        : `which of the wishes not voiced yet (${numberList(unsaid)}) this message puts into words; empty list if none.`,
    note: isSilence ? null : `what the reply told you that is worth keeping, ${noteText}`,
  })}`;
}

/** When the message is the person's last, so that it reads like one. */
function lastWords(reacting: Reacting): string {
  const { waiting, unsaid } = askedFor(reacting);
  const cases = [
    ...(reacting.mayEnd ? ['you choose "end"'] : []),
    ...(waiting.length > 0 && unsaid.length === 0 ? ['the reply settles all you wait for'] : []),
  ];
  if (cases.length === 0) return '';
  return ` The chat ends here if ${cases.join(' or ')}: then your last words, ${lastWordsText}`;
}
