import type { Message, Prompt } from '../../model/index.ts';
import { sceneText } from '../../world/index.ts';
import { exampleHarnessInputs, type HarnessInput } from './harness-input.ts';
import { believedText, rememberedText, sections } from './known-text.ts';

/** The assistant's reply, with the intent inferred just before. */
export const replyPrompt: Prompt<HarnessInput & { intent: string }, string> = {
  name: 'assistant/reply',
  purpose: 'The reference harness replies to the person.',
  examples: exampleHarnessInputs.map((input) => ({ ...input, intent: 'A quick dinner that replaces the fish.' })),
  messages: ({ intent, ...input }) => {
    const { request } = input;
    const remembered = rememberedText(input);
    return [
      {
        role: 'system',
        content: `You are a personal assistant on someone's phone. Help with what they write about, fitted to them, to where they are, and to the hour and the weather.

${sections(remembered, `Where and when the person writes:\n${sceneText(request.scene)}`, believedText(input))}

Your note about what they want now: ${intent}

Write as one writes to somebody on a phone: plain conversational English, mostly two to six sentences, without stage directions, headings, or lists that were not asked for. You have no tools and cannot look anything up; be concrete all the same. ${remembered === '' ? '' : 'Draw on what you remember where it bears on this talk, as one does who simply knows it. '}Do not mention your notes.`,
      },
      ...request.transcript.map(({ role, text }): Message => ({ role, content: text ?? '(I said nothing.)' })),
    ];
  },
  schema: null,
};
