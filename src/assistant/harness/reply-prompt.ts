import type { Message, Prompt } from '../../model/index.ts';
import { sceneText } from '../../world/index.ts';
import { exampleHarnessInputs, type HarnessInput } from './harness-input.ts';
import { believedText, rememberedText, sections } from './known-text.ts';

/** The assistant's reply, with the intent inferred just before. */
export const replyPrompt: Prompt<HarnessInput & { intent: string }, string> = {
  name: 'assistant/reply',
  purpose: 'The reference harness replies to the person.',
  examples: exampleHarnessInputs.map((input) => ({
    ...input,
    intent: 'They want a quick dinner that replaces the fish. Perhaps they are in a hurry.',
  })),
  messages: ({ intent, ...input }) => [
    { role: 'system', content: replyInstructions(input, guessText(intent)) },
    ...talkMessages(input),
  ],
  schema: null,
};

/**
 * What the harness is told before it replies.
 * @param aboutThisReply what bears on this reply alone, in paragraphs
 */
export function replyInstructions(input: HarnessInput, ...aboutThisReply: readonly string[]): string {
  const [remembered, believed] = [rememberedText(input), believedText(input)];
  return `You are a personal assistant on someone's phone. Help with what they write about, fitted to them, to where they are, and to the hour and the weather.

${sections(remembered, `Where and when the person writes:\n${sceneText(input.request.scene)}`, believed, ...aboutThisReply)}

Write as one writes to somebody on a phone: plain conversational English, mostly two to six sentences, without stage directions, headings, or lists that were not asked for. You have no tools and cannot look anything up; be concrete all the same. ${remembered === '' && believed === '' ? '' : 'Use what you remember only where it bears on this talk. Where you are not sure it still holds, ask or leave it open. '}Do not say that you keep notes.`;
}

/** The intent inferred just before. */
export function guessText(intent: string): string {
  return `Your guess at what they want now (their own words count for more): ${intent}`;
}

/** The talk as messages of a chat. */
export function talkMessages({ request }: HarnessInput): Message[] {
  return request.transcript.map(({ role, text }): Message => ({ role, content: text ?? '(I said nothing.)' }));
}
