import type { Prompt } from '../../model/index.ts';
import { exampleBodyGrounds } from './example-belief.ts';
import { queryMessages, querySchema, type QueryAnswer, type QueryGround } from './query-messages.ts';

/** What the body calls for, where there is something to say of it. */
export const queryBodyPrompt: Prompt<QueryGround, QueryAnswer> = {
  name: 'mind/query-body',
  purpose: "Asks what could come up for the person now out of their body's state, to look up events that are like it.",
  examples: exampleBodyGrounds,
  messages: (ground) =>
    queryMessages(
      ground,
      (name) =>
        `What could come up for ${name} in the next minutes out of the body, such as hunger, thirst, tiredness, pain, illness or the wish to move? Only the state under "Body" counts here; do not make up another.`,
      'if that state calls for nothing.',
    ),
  schema: querySchema,
};
