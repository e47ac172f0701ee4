import { z } from 'zod';
import type { Emotion } from '../../journal/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Reaction, Situation } from '../simulated-user.ts';
import { fieldList, numberList } from './chat-text.ts';
import { exampleTakenIn, exampleUnsettled } from './example-taken-in.ts';
import { itemNumbers, numbersOutOf } from './item-numbers.ts';
import { explicitNumbers, unvoiced, waitingFor } from './items.ts';
import { lineComplaints } from './line-complaint.ts';
import { personFrame } from './person-frame.ts';
import { takenInText, type TakenIn } from './taken-in.ts';
import { lastWordsText, speakingText } from './wording.ts';

/** What the person speaks from. */
export type Speaking = TakenIn & {
  emotion: Emotion;
  /** What the chat is to the person now: something to go on with, settled, or not worth any more. */
  stance: 'goes-on' | 'satisfied' | 'leaves';
};

/** What the person types. */
export type Spoken = Pick<Reaction, 'utterance' | 'said'>;

/** The last step of a turn: what the person types. */
export const utterancePrompt: Prompt<Speaking, unknown> = {
  name: 'user/utterance',
  purpose: 'Plays the person typing the next message, or the last words of a chat.',
  examples: [
    ...exampleUnsettled.map((takenIn): Speaking => ({
      ...takenIn,
      emotion: 'annoyance',
      stance: 'goes-on',
    })),
    { ...exampleTakenIn.content, emotion: 'relief', stance: 'satisfied' },
    { ...exampleTakenIn.bored, emotion: 'annoyance', stance: 'leaves' },
  ],
  around: lineComplaints,
  messages: (speaking) => {
    const unsaid = unvoiced(speaking.situation, speaking.ledger);
    return [
      { role: 'system', content: personFrame(speaking.situation) },
      {
        role: 'user',
        content: `${takenInText(speaking)}
You feel: ${speaking.emotion}. ${taskText(speaking)} ${fieldList({
          utterance: 'what you type, never empty.',
          said:
            unsaid.length === 0
              ? null
              : `which of the wishes not voiced yet (${numberList(unsaid)}) it puts into words; empty list if none.`,
        })}`,
      },
    ];
  },
  schema: (speaking) => {
    const unsaid = unvoiced(speaking.situation, speaking.ledger);
    return z.strictObject({
      utterance: z.string().trim().min(1),
      ...(unsaid.length === 0 ? {} : { said: numbersOutOf(unsaid) }),
    });
  },
};

/** How what was typed is read. */
export function spokenSchema(situation: Situation): z.ZodType<Spoken> {
  return z.strictObject({
    utterance: z.string().trim().min(1),
    said: itemNumbers(explicitNumbers(situation)),
  });
}

function taskText(speaking: Speaking): string {
  if (speaking.stance === 'satisfied') {
    return `All that you wanted to ask is settled, and the chat ends here.\n\nWrite your last words: ${lastWordsText}`;
  }
  if (speaking.stance === 'leaves') {
    return `You have decided to put the phone away: the chat ends here.\n\nWrite your last words: ${lastWordsText}`;
  }
  const { situation, exchanges, ledger } = speaking;
  const isSilence = exchanges.at(-1)?.reply === null;
  return [
    'You go on with the chat.\n\nWrite the message you type next.',
    ...(isSilence ? [] : [speakingText(situation)]),
    ...pressingText(waitingFor(ledger), unvoiced(situation, ledger)),
  ].join(' ');
}

function pressingText(waiting: readonly number[], unsaid: readonly number[]): string[] {
  if (waiting.length === 0 || unsaid.length > 0) return [];
  const [which, wait] = waiting.length === 1 ? ['wish', 'waits'] : ['wishes', 'wait'];
  return [`You may still press for ${which} ${numberList(waiting)}, which ${wait} for an answer.`];
}
