import type { Prompt } from '../../model/index.ts';
import { exampleHarnessInputs, type HarnessInput } from './harness-input.ts';
import { guessText, replyInstructions, talkMessages } from './reply-prompt.ts';
import { indented } from './request-lines.ts';

/** What an advised reply is made from. */
export interface AdvisedReply extends HarnessInput {
  /** The intent inferred just before; null where a draft is revised, which was written with it. */
  intent: string | null;
}

const strategy =
  'Answer the question in the first sentence, then ask at most one thing. When a line is short, stay short, too.';

const advice = 'Name one dish at once and leave the questions away.';

const [first, second] = exampleHarnessInputs as [HarnessInput, HarnessInput];

/** The assistant's reply where the analysis has a say: with its strategy from the last conversation, or once more with its advice on a draft. */
export const advisedReplyPrompt: Prompt<AdvisedReply, string> = {
  name: 'assistant/advised-reply',
  purpose: 'The reference harness replies with the strategy of the analysis, or revises a reply with its advice.',
  examples: [
    { ...first, request: { ...first.request, strategy }, intent: 'They want a quick dinner that replaces the fish.' },
    {
      ...first,
      request: { ...first.request, strategy: null, draft: 'What do you usually like?\nHow many are you?', advice },
      intent: null,
    },
    { ...second, request: { ...second.request, strategy, draft: null, advice }, intent: null },
  ],
  messages: ({ intent, ...input }) => [
    {
      role: 'system',
      content: replyInstructions(
        input,
        strategyText(input.request.strategy ?? null),
        intent === null ? '' : guessText(intent),
        adviceText(input.request),
      ),
    },
    ...talkMessages(input),
  ],
  schema: null,
};

function strategyText(strategy: string | null): string {
  return strategy === null ? '' : `What you mean to do better since your last talk with them: ${strategy}`;
}

function adviceText({ draft, advice }: HarnessInput['request']): string {
  if (advice === undefined) return '';
  const reply =
    draft === null || draft === undefined
      ? 'You were about to leave their last line without a reply.'
      : `You were about to reply to their last line with this, which they have not seen:\n  ${indented(draft)}`;
  return `${reply}\nSomebody who reads along advises you: ${advice}\nWrite the reply anew as the advice says, whole and fit to be sent. Say nothing of the advice or of an earlier version.`;
}
