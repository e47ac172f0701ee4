import { shownPrompt, type ShownPrompt } from '../../model/index.ts';
import { actionPrompt } from './action-prompt.ts';
import { emotionPrompt } from './emotion-prompt.ts';
import { memoryPrompt } from './memory-prompt.ts';
import { openPrompt } from './open-prompt.ts';
import { reactPrompt } from './react-prompt.ts';
import { utterancePrompt } from './utterance-prompt.ts';

/** All prompts of the model-played user: the opening, the turn in one call, the turn in steps. */
export function shownUserPrompts(): readonly ShownPrompt[] {
  return [
    shownPrompt(openPrompt),
    shownPrompt(reactPrompt),
    shownPrompt(memoryPrompt),
    shownPrompt(emotionPrompt),
    shownPrompt(actionPrompt),
    shownPrompt(utterancePrompt),
  ];
}
