import { shownPrompt, type ShownPrompt } from '../../../model/index.ts';
import { dayPrompt } from './day-prompt.ts';
import { stretchPrompt } from './stretch-prompt.ts';

/** All prompts of the planner, in the order in which they are asked. */
export function shownPlannerPrompts(): readonly ShownPrompt[] {
  return [shownPrompt(dayPrompt), shownPrompt(stretchPrompt)];
}

/** Hash of each of these prompts by name, for ids and manifests. */
export function modelPlannerPrompts(): Readonly<Record<string, string>> {
  return Object.fromEntries(shownPlannerPrompts().map(({ name, hash }) => [name, hash]));
}
