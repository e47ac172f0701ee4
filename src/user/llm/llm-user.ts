import { askStructured, promptHash, type CallLine, type Complaint, type ModelPort } from '../../model/index.ts';
import type { Opening, Reacting, Reaction, SimulatedUser, Situation } from '../simulated-user.ts';
import { openPrompt } from './open-prompt.ts';
import { outOfRole } from './out-of-role.ts';
import { reactionSchema, reactPrompt, tooEarlyMessage } from './react-prompt.ts';

/** Hash of each prompt of the model-played user: part of the run's id. */
export const llmUserPrompts: Readonly<Record<string, string>> = {
  [openPrompt.name]: promptHash(openPrompt),
  [reactPrompt.name]: promptHash(reactPrompt),
};

/** The person played by a language model: one call for the opening, one call for each reaction (`--turns-as joint`). */
export function llmUser(model: ModelPort): SimulatedUser {
  return {
    open: (situation: Situation, line: CallLine): Promise<Opening> =>
      askStructured(line, model, {
        step: [['step', 'open']],
        name: 'opening',
        messages: openPrompt.messages(situation),
        schema: openPrompt.schema!(situation),
        check: (opening) => outOfRole(opening.utterance),
      }),
    react: (reacting: Reacting, line: CallLine): Promise<Reaction> =>
      askStructured(line, model, {
        step: [['step', 'react']],
        name: 'reaction',
        messages: reactPrompt.messages(reacting),
        schema: reactionSchema(reacting.situation, ['go-on', 'end']),
        wanted: reactPrompt.schema!(reacting),
        check: (reaction, reask) => outOfRole(reaction.utterance) ?? tooEarly(reaction, reacting.mayEnd, reask),
      }),
  };
}

/** A person who ends before two replies is asked once more; then the talk goes on all the same. */
function tooEarly(reaction: Reaction, mayEnd: boolean, reask: number): Complaint | null {
  if (mayEnd || reaction.action === 'go-on' || reask > 0) return null;
  return {
    kind: 'bad-answer',
    message: tooEarlyMessage,
  };
}
