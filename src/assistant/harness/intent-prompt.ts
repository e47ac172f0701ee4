import type { Prompt } from '../../model/index.ts';
import { sceneText } from '../../world/index.ts';
import { exampleHarnessInputs, type HarnessInput } from './harness-input.ts';
import { believedText, rememberedText, sections } from './known-text.ts';
import { talkLines } from './request-lines.ts';

/** What the person wants, in one sentence; asked before each reply. */
export const intentPrompt: Prompt<HarnessInput, string> = {
  name: 'assistant/intent',
  purpose: 'The reference harness infers what the person wants before it replies.',
  examples: exampleHarnessInputs,
  messages: (input) => {
    const { request } = input;
    return [
      {
        role: 'system',
        content: `You are a personal assistant. Before you reply, work out what the person is after: what they ask for, and what seems to lie behind it without being said.

${sections(rememberedText(input), `Where and when the person writes:\n${sceneText(request.scene)}`, believedText(input))}

Answer with one sentence and nothing else. It is a note to yourself; the person does not see it.`,
      },
      { role: 'user', content: `The talk so far:\n${talkLines(request)}\n\nWhat does the person want?` },
    ];
  },
  schema: null,
};
