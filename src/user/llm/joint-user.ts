import { askStructured, type CallLine, type Complaint, type ModelPort } from '../../model/index.ts';
import { hearWholeReply } from '../hear-whole-reply.ts';
import type { Reacting, Reaction, SimulatedUser } from '../simulated-user.ts';
import { askForOpening } from './ask-for-opening.ts';
import { afterReply, hasAllAnswered } from './items.ts';
import { lineComplaint } from './line-complaint.ts';
import { reactionSchema, reactPrompt, tooEarlyMessage } from './react-prompt.ts';

/** The person played by a language model: one call for the opening, one call for each reaction (`--turns-as joint`). */
export function jointUser(model: ModelPort): SimulatedUser {
  return {
    open: (situation, line) => askForOpening(model, situation, line),
    react: hearWholeReply((reacting, line) => askForReaction(model, reacting, line)),
    callsFor: () => 1,
  };
}

function askForReaction(model: ModelPort, reacting: Reacting, line: CallLine): Promise<Reaction> {
  const { situation, ledger, mayEnd } = reacting;
  const isLast = ({ action, answered }: Reaction) =>
    (mayEnd && action === 'end') || hasAllAnswered(situation, afterReply(ledger, answered));
  return askStructured(line, model, {
    step: [['step', 'react']],
    name: 'reaction',
    messages: reactPrompt.messages(reacting),
    schema: reactionSchema(situation),
    wanted: reactPrompt.schema!(reacting),
    check: (reaction, reask) =>
      lineComplaint(reaction.utterance, { situation, isLast: isLast(reaction) }, reask) ??
      tooEarly(reaction, mayEnd, reask),
  });
}

/** A person who ends before two replies is asked once more; then the talk goes on all the same. */
function tooEarly(reaction: Reaction, mayEnd: boolean, reask: number): Complaint | null {
  if (mayEnd || reaction.action === 'go-on' || reask > 0) return null;
  return {
    kind: 'bad-answer',
    message: tooEarlyMessage,
  };
}
