import { shownPrompt, type ShownPrompt } from '../../model/index.ts';
import { goalPrompt } from './goal-prompt.ts';
import { queryBodyPrompt } from './query-body-prompt.ts';
import { queryEnvironmentPrompt } from './query-environment-prompt.ts';
import { queryThoughtPrompt } from './query-thought-prompt.ts';
import { rankPrompt } from './rank-prompt.ts';
import { refinePrompt } from './refine-prompt.ts';

/** All prompts of the model-played mind, in the order in which they are asked. */
export function shownMindPrompts(): readonly ShownPrompt[] {
  return [
    shownPrompt(queryEnvironmentPrompt),
    shownPrompt(queryBodyPrompt),
    shownPrompt(queryThoughtPrompt),
    shownPrompt(rankPrompt),
    shownPrompt(refinePrompt),
    shownPrompt(goalPrompt),
  ];
}

/** Hash of each of these prompts by name, for ids and manifests. */
export function modelMindPrompts(): Readonly<Record<string, string>> {
  return Object.fromEntries(shownMindPrompts().map(({ name, hash }) => [name, hash]));
}
