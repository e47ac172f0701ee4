import { z } from 'zod';
import type { Prompt } from '../../model/index.ts';
import { sceneText } from '../../world/index.ts';
import { exampleHarnessInputs, type HarnessInput } from './harness-input.ts';
import { rememberedText, sections } from './known-text.ts';
import { portraitLines, talkLines } from './request-lines.ts';

/** A level for each dimension, under the dimension's 1-based number. */
export type PortraitAnswer = Record<string, 'low' | 'middle' | 'high'>;

/** What the assistant believes of the person's preferences after a conversation. */
export const portraitPrompt: Prompt<HarnessInput, PortraitAnswer> = {
  name: 'assistant/portrait',
  purpose: 'The reference harness updates its portrait of the person after a conversation.',
  examples: exampleHarnessInputs,
  messages: (input) => {
    const { request } = input;
    const questions = request.dimensions
      .map(
        ({ name, low, middle, high }, index) =>
          `${index + 1}. ${name}\n   low: ${low}\n   middle: ${middle}\n   high: ${high}`,
      )
      .join('\n');
    return [
      {
        role: 'system',
        content: `You are a personal assistant who keeps a portrait of the person you serve. After a talk you go through the questions below and say for each which level fits the person best. Judge by how they write, what they ask for and how they take your replies. Keep an earlier level unless this talk speaks against it; say middle where neither this talk nor an earlier one points to low or high.

The questions:
${questions}`,
      },
      {
        role: 'user',
        content: `${knownBefore(input)}

Now the talk that has just ended. Where and when they wrote:
${sceneText(request.scene)}

What was said:
${talkLines(request)}

Answer with one JSON object: for each number from 1 to ${request.dimensions.length}, as a text key, "low", "middle" or "high".`,
      },
    ];
  },
  schema: ({ request }) =>
    z.strictObject(
      Object.fromEntries(request.dimensions.map((_, index) => [String(index + 1), z.enum(['low', 'middle', 'high'])])),
    ),
};

/** What the assistant knew before the talk. */
function knownBefore(input: HarnessInput): string {
  const believed = portraitLines(input.request, input.portrait);
  const remembered = rememberedText(input);
  if (believed !== '') return sections(remembered, `Your portrait before this talk:\n${believed}`);
  if (remembered === '') return 'You knew nothing about the person before.';
  return sections(remembered, 'You have drawn no portrait of the person yet.');
}
