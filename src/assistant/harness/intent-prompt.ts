import type { Prompt } from '../../model/index.ts';
import { sceneText } from '../../world/index.ts';
import { exampleHarnessInputs, type HarnessInput } from './harness-input.ts';
import { believedText, rememberedText, sections } from './known-text.ts';
import { talkLines } from './request-lines.ts';

/** What the person wants, in one to three sentences; asked before each reply. */
export const intentPrompt: Prompt<HarnessInput, string> = {
  name: 'assistant/intent',
  purpose: 'The reference harness infers what the person wants before it replies.',
  examples: exampleHarnessInputs,
  messages: (input) => {
    const { request } = input;
    return [
      {
        role: 'system',
        content: `You are a personal assistant. Before you reply, you note down what the person is after. They do not see the note.

${sections(rememberedText(input), `Where and when the person writes:\n${sceneText(request.scene)}`, believedText(input))}

Say in one to three short sentences what the person wants from this talk as it stands now: first what they ask for, then what seems to lie behind it. Write "perhaps" where you guess. Answer with nothing else.`,
      },
      { role: 'user', content: `The talk so far:\n${talkLines(request.transcript)}\n\nWhat does the person want?` },
    ];
  },
  schema: null,
};
