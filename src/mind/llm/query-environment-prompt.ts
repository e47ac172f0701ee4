import type { Prompt } from '../../model/index.ts';
import { exampleQueryGrounds } from './example-belief.ts';
import { queryMessages, querySchema, type QueryAnswer, type QueryGround } from './query-messages.ts';

/** What the surroundings call for. */
export const queryEnvironmentPrompt: Prompt<QueryGround, QueryAnswer> = {
  name: 'mind/query-environment',
  purpose: 'Asks what could happen to the person now out of their surroundings, to look up events that are like it.',
  examples: exampleQueryGrounds,
  messages: (ground) =>
    queryMessages(
      ground,
      (name) =>
        `What could happen to ${name} in the next minutes out of the surroundings: the place and what is done there, the hour, the season, the weather, those who are there? Only what comes from outside counts here, nothing that begins in body or mind.`,
      'if these surroundings call for nothing of the kind.',
    ),
  schema: querySchema,
};
