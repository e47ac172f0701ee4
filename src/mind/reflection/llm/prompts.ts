import { shownPrompt, type ShownPrompt } from '../../../model/index.ts';
import { reflectPrompt } from './reflect-prompt.ts';

/** All prompts of reflection by a model. */
export function shownReflectionPrompts(): readonly ShownPrompt[] {
  return [shownPrompt(reflectPrompt)];
}
