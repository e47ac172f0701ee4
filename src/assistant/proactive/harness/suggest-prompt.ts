import { z } from 'zod';
import type { Prompt } from '../../../model/index.ts';
import type { Suggestion } from '../contract.ts';
import { nowText } from './moment-text.ts';
import type { GivenPersona, ReasonPlace } from './settings.ts';
import { exampleSuggestInputs, type Remembered, type SuggestInput } from './suggest-input.ts';

/** The answer: what to say, or null. */
export type SuggestAnswer = Pick<Suggestion, 'topic' | 'reason'> & { suggestion: string | null };

/** One candidate for one tick. */
export const suggestPrompt: Prompt<SuggestInput, unknown> = {
  name: 'assistant/suggest',
  purpose: 'Decides at one moment of a day at home whether to say something unasked, and what.',
  examples: exampleSuggestInputs,
  messages: (input) => [
    { role: 'system', content: frameText(input) },
    { role: 'user', content: momentText(input) },
  ],
  schema: ({ reasons }) => {
    const reason = { reason: z.string() };
    return z.strictObject({
      ...(reasons === 'before' ? reason : {}),
      suggestion: z.string().trim().min(1).nullable(),
      topic: z.string().nullable(),
      ...(reasons === 'after' ? reason : {}),
    });
  },
};

/** How an answer is read: what stands beside the suggestion spoils nothing, and null is silence in quotes, too. */
export const suggestAnswer: z.ZodType<SuggestAnswer> = z.object({
  suggestion: z
    .string()
    .trim()
    .min(1)
    .nullable()
    .transform((text) => (text === 'null' ? null : text)),
  topic: wordsOrNull(),
  reason: wordsOrNull(),
});

/** A text that is not blank; null for all else. */
function wordsOrNull(): z.ZodType<string | null> {
  return z
    .string()
    .nullish()
    .transform((text) => {
      const words = text?.trim() ?? '';
      return words === '' ? null : words;
    });
}

function frameText({ persona, remembered }: SuggestInput): string {
  const learning =
    remembered === null
      ? '\n- Nothing tells you whether you spoke a few minutes ago: what they do at this very moment must be reason enough.'
      : remembered.hasScores
        ? '\n- Go by what you remember: do more of what was rated well, in the same sort of moment, and less of what was not. A score has a point each for what was said, when, how often and how, so 4 is without fault. Silence is rated, too: 4 means that it was right, less that a word was missed.'
        : '\n- Go by what you remember of their days, and do not say again what you have said today.';
  return `You are the voice of a personal assistant in somebody's home. Every few minutes you notice what they are doing and decide, without being asked, whether to say something now or to stay silent. They hear you at once, wherever they are in the home.

How to decide
- You are asked at hundreds of moments a day, and nearly all of them want silence. A word too many, at a bad moment, or about something that does not interest them costs more than it brings; but an assistant that never speaks is of no use.
- Speak when you have one concrete thing for this person at this moment: it fits what they are doing or are about to do, and they can take it or leave it. If you have to look for something to say, say nothing.${learning}

How to speak
- Spoken words in English, straight to them: one to three sentences unless you have learned that they like it otherwise; no greeting, no stage directions, no emoji.
- An offer, not an order. Once they say yes you can play sound, read out news, weather, mail or calendar, set timers and reminders, and keep lists; what is commonly known you can tell at once. You do not know what stands in news, mail or calendar before, and you cannot see screens or touch things: make up no headlines, no appointments, no weather.${personaText(persona)}`;
}

function personaText(persona: GivenPersona | null): string {
  if (persona === null) return '';
  const head = persona.kind === 'person' ? 'Who they are' : 'What they expect of you';
  return `\n\n${head}\n${persona.text}`;
}

function momentText(input: SuggestInput): string {
  return [memoryText(input.remembered), `Now\n${nowText(input.moment)}`, answerText(input.reasons)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function memoryText(remembered: Remembered | null): string {
  if (remembered === null) return '';
  const { summaries, similar, saidToday, recent } = remembered;
  const sections = [
    section('What you remember of the time before', summaries),
    section('Moments like this one', similar),
    section('What you have said today before the last hour', saidToday),
    section('The last hour', recent),
  ].filter((part) => part !== '');
  return sections.length === 0 ? 'You remember nothing yet: you have only just met.' : sections.join('\n\n');
}

function section(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${head}\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function answerText(reasons: ReasonPlace): string {
  const reason = '- "reason": in one short sentence why you speak or keep silent now; they do not hear it.';
  const fields = [
    ...(reasons === 'before' ? [reason] : []),
    '- "suggestion": what you say to them, word for word; null (without quotes) to stay silent.',
    '- "topic": what it is about, in one or two words; null when you stay silent.',
    ...(reasons === 'after' ? [reason] : []),
  ];
  return `Do you say something now? Answer with a JSON object:\n${fields.join('\n')}`;
}
