import { z } from 'zod';
import type { Message, Prompt } from '../../../model/index.ts';
import type { RubricProse } from '../../../person/index.ts';
import { fieldList } from '../../llm/chat-text.ts';
import { exampleRatingsWithSilence, type RaterInput } from './rater-input.ts';
import { raterFrame, situationText } from './rater-text.ts';
import { questionFor, verdict, why, whyText, type JudgedDimension } from './verdicts.ts';

/** A verdict on one dimension. */
export interface SingleVerdict {
  why: string;
  verdict: 0 | 1;
}

const examples = exampleRatingsWithSilence;
const schema = () => z.strictObject({ why, verdict });

const allOfSilence = ['preference', 'timing', 'frequency'] as const;

/** What is shown where silence is judged: whether a word was missed is a question of all that it would have been measured by. */
const wishesOfSilence: Readonly<Record<JudgedDimension, readonly (keyof RubricProse)[]>> = {
  preference: allOfSilence,
  timing: allOfSilence,
  'frequency-over': ['frequency'],
  'frequency-under': allOfSilence,
  communication: ['communication'],
};

function messagesFor(dimension: JudgedDimension, wish: keyof RubricProse): (input: RaterInput) => readonly Message[] {
  return (input) => [
    { role: 'system', content: raterFrame(input) },
    {
      role: 'user',
      content: `${situationText(input, input.text === null ? wishesOfSilence[dimension] : [wish])}

${fieldList({ why: whyText, verdict: questionFor(dimension, input.text) })}`,
    },
  ];
}

/** Whether the person wants what is said. */
export const preferencePrompt: Prompt<RaterInput, SingleVerdict> = {
  name: 'rater/preference',
  purpose: 'Judges as the person whether a suggestion, or silence, is what they want with what they are doing.',
  examples,
  messages: messagesFor('preference', 'preference'),
  schema,
};

/** Whether it comes at a good time. */
export const timingPrompt: Prompt<RaterInput, SingleVerdict> = {
  name: 'rater/timing',
  purpose: 'Judges as the person whether a suggestion, or silence, comes at a good time.',
  examples,
  messages: messagesFor('timing', 'timing'),
  schema,
};

/** Whether it is too much. */
export const overPrompt: Prompt<RaterInput, SingleVerdict> = {
  name: 'rater/frequency-over',
  purpose: 'Judges as the person whether the assistant speaks more often than they want.',
  examples,
  messages: messagesFor('frequency-over', 'frequency'),
  schema,
};

/** Whether it is too little. */
export const underPrompt: Prompt<RaterInput, SingleVerdict> = {
  name: 'rater/frequency-under',
  purpose: 'Judges as the person whether the assistant speaks less often than they want.',
  examples,
  messages: messagesFor('frequency-under', 'frequency'),
  schema,
};

/** Whether it is put as they like it. */
export const communicationPrompt: Prompt<RaterInput, SingleVerdict> = {
  name: 'rater/communication',
  purpose: 'Judges as the person whether a suggestion is put as they want to be spoken to, and crosses no red line.',
  examples,
  messages: messagesFor('communication', 'communication'),
  schema,
};
