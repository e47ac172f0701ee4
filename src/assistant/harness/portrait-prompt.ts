import { z } from 'zod';
import type { Prompt } from '../../model/index.ts';
import { sceneText } from '../../world/index.ts';
import { exampleHarnessInputs, type HarnessInput } from './harness-input.ts';
import type { DimensionLevel } from '../contract.ts';
import { earlierLevelsText, rememberedText, sections } from './known-text.ts';
import { talkLines } from './request-lines.ts';

/** A level for each dimension, under the dimension's 1-based number; `unknown` where nothing points to one. */
export type PortraitAnswer = Record<string, DimensionLevel | 'unknown'>;

const answers = ['low', 'middle', 'high', 'unknown'] as const satisfies readonly PortraitAnswer[string][];

/** What the assistant believes of the person's preferences after a conversation. */
export const portraitPrompt: Prompt<HarnessInput, PortraitAnswer> = {
  name: 'assistant/portrait',
  purpose: 'The reference harness updates its portrait of the person after a conversation.',
  examples: exampleHarnessInputs,
  messages: (input) => {
    const { request } = input;
    const known = sections(rememberedText(input), earlierLevelsText(input));
    const questions = request.dimensions
      .map(
        ({ name, low, middle, high }, index) =>
          `${index + 1}. ${name}\n   low: ${low}\n   middle: ${middle}\n   high: ${high}`,
      )
      .join('\n');
    return [
      {
        role: 'system',
        content: `You are a personal assistant who keeps a portrait of the person you serve. After a talk you go through the questions below and say for each which level fits the person. Judge by how they write, what they ask for and how they take your replies. Say unknown where no talk so far shows anything; middle is a level that they have to show, as low and high are. Change an earlier level when this talk points elsewhere.

The questions:
${questions}`,
      },
      {
        role: 'user',
        content: `${known === '' ? 'You knew nothing about the person before.' : known}

Now the talk that has just ended. Where and when they wrote:
${sceneText(request.scene)}

What was said:
${talkLines(request.transcript)}

Answer with one JSON object: for each number from 1 to ${request.dimensions.length}, as a text key, "low", "middle", "high" or "unknown".`,
      },
    ];
  },
  schema: ({ request }) =>
    z.strictObject(Object.fromEntries(request.dimensions.map((_, index) => [String(index + 1), z.enum(answers)]))),
};
