import { promptHash, type ModelPort } from '../../model/index.ts';
import type { SimulatedUser } from '../simulated-user.ts';
import { actionPrompt } from './action-prompt.ts';
import { emotionPrompt } from './emotion-prompt.ts';
import { jointUser } from './joint-user.ts';
import { memoryPrompt } from './memory-prompt.ts';
import { openPrompt } from './open-prompt.ts';
import { reactPrompt } from './react-prompt.ts';
import { separateUser } from './separate-user.ts';
import { utterancePrompt } from './utterance-prompt.ts';

/**
 * How a model plays the person's turns after the opening: `joint`, in one call, or `separate`, in a call for each step (memory, emotion, action,
 * utterance), as LifeSim does.
 */
export type TurnsAs = 'joint' | 'separate';

/** The person played by a language model. */
export function llmUser(model: ModelPort, { turnsAs }: { turnsAs: TurnsAs }): SimulatedUser {
  return turnsAs === 'joint' ? jointUser(model) : separateUser(model);
}

/** Hash of each prompt of the model-played user: part of the run's id. */
export function llmUserPrompts(turnsAs: TurnsAs): Readonly<Record<string, string>> {
  const opening = { [openPrompt.name]: promptHash(openPrompt) };
  return turnsAs === 'joint'
    ? { ...opening, [reactPrompt.name]: promptHash(reactPrompt) }
    : {
        ...opening,
        [memoryPrompt.name]: promptHash(memoryPrompt),
        [emotionPrompt.name]: promptHash(emotionPrompt),
        [actionPrompt.name]: promptHash(actionPrompt),
        [utterancePrompt.name]: promptHash(utterancePrompt),
      };
}
