import type { Prompt } from '../../model/index.ts';
import { exampleQueryGrounds } from './example-belief.ts';
import { queryMessages, querySchema, type QueryAnswer, type QueryGround } from './query-messages.ts';

/** What the body calls for. */
export const queryBodyPrompt: Prompt<QueryGround, QueryAnswer> = {
  name: 'mind/query-body',
  purpose: "Asks what could come up for the person now out of their body's state, to look up events that are like it.",
  examples: exampleQueryGrounds,
  messages: (ground) =>
    queryMessages(
      ground,
      (name) =>
        `What could come up for ${name} in the next minutes out of the body, such as hunger, thirst, tiredness, pain, illness or the wish to move? Only the state under "Body" counts here; do not make up another.`,
      'if that state calls for nothing, as when "Body" says that there is nothing to speak of.',
    ),
  schema: querySchema,
};
