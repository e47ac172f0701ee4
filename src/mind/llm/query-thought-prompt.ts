import type { Prompt } from '../../model/index.ts';
import { exampleQueryGrounds } from './example-belief.ts';
import { queryMessages, querySchema, type QueryAnswer, type QueryGround } from './query-messages.ts';

/** What thoughts and feelings call for. */
export const queryThoughtPrompt: Prompt<QueryGround, QueryAnswer> = {
  name: 'mind/query-thought',
  purpose: "Asks what could come to the person's mind now, to look up events that are like it.",
  examples: exampleQueryGrounds,
  messages: (ground) =>
    queryMessages(
      ground,
      (name) =>
        `What could come to ${name}'s mind in the next minutes: out of the mood, the goal, something that ${name} likes or dislikes, somebody close, or an earlier event that is not over yet? Take one of them, not all. Only what begins in ${name}'s thoughts and feelings counts here, nothing that the place or the body brings.`,
      'if the thoughts are on nothing in particular.',
    ),
  schema: querySchema,
};
