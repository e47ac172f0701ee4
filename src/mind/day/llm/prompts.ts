import { shownPrompt, type ShownPrompt } from '../../../model/index.ts';
import { shownReflectionPrompts } from '../../reflection/index.ts';
import { dayPrompt } from './day-prompt.ts';
import { stretchPrompt } from './stretch-prompt.ts';

/** All prompts of the planner, in the order in which they are asked. */
export function shownPlannerPrompts(): readonly ShownPrompt[] {
  return [shownPrompt(dayPrompt), shownPrompt(stretchPrompt)];
}

/** Hash of each prompt that decides planned days by name, for ids and manifests: these, and that of looking back, which the next day's plan is told of. */
export function modelPlannerPrompts(): Readonly<Record<string, string>> {
  const shown = [...shownPlannerPrompts(), ...shownReflectionPrompts()];
  return Object.fromEntries(shown.map(({ name, hash }) => [name, hash]));
}
