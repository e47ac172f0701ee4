import { askStructured, type CallLine, type ModelPort } from '../../model/index.ts';
import {
  repliesBeforeGivingUp,
  type Hearing,
  type Perceive,
  type PerceivedReaction,
  type Reaction,
  type SimulatedUser,
} from '../simulated-user.ts';
import { actionPrompt, type Deciding } from './action-prompt.ts';
import { askForOpening } from './ask-for-opening.ts';
import { emotionPrompt } from './emotion-prompt.ts';
import { afterReply, hasAllAnswered } from './items.ts';
import { lineComplaint } from './line-complaint.ts';
import { memoryPrompt, takingSchema, type Taking } from './memory-prompt.ts';
import type { TakenIn } from './taken-in.ts';
import { spokenSchema, utterancePrompt, type Speaking, type Spoken } from './utterance-prompt.ts';

/**
 * The person played by a language model in the steps of LifeSim's user, a call each (`--turns-as separate`): memory, emotion, action from the second
 * reply on, utterance. Each step needs what came of the one before, so the calls of a turn are a chain. No call is made whose answer could change
 * nothing: of silence nothing can be kept, and who has been answered in everything ends whatever they would decide.
 * @param options.neverEnds the person is not asked for an action and goes on even when all is answered; default false
 */
export function separateUser(model: ModelPort, { neverEnds = false } = {}): SimulatedUser {
  return {
    open: (situation, line) => askForOpening(model, situation, line),
    react: (hearing, perceive, line) => react(model, hearing, perceive, { line, neverEnds }),
    callsFor: (turn) => (turn === 1 ? 1 : turn > repliesBeforeGivingUp && !neverEnds ? 4 : 3),
    ...(neverEnds ? { neverEnds } : {}),
  };
}

async function react(
  model: ModelPort,
  hearing: Hearing,
  perceive: Perceive,
  { line, neverEnds }: { line: CallLine; neverEnds: boolean },
): Promise<PerceivedReaction> {
  const { situation, exchanges, ledger } = hearing;
  const mayEnd = hearing.mayEnd && !neverEnds;
  const { answered, topic, note } =
    exchanges.at(-1)?.reply === null ? nothingTaken : await askForTaking(model, hearing, line);
  const memory = [topic, note].filter((text) => text !== '').join(': ');
  const perception = memory === '' ? null : await perceive(memory);

  const after = afterReply(ledger, answered);
  const takenIn: TakenIn = {
    situation,
    exchanges,
    ledger: after,
    settled: after.answered.filter((number) => !ledger.answered.includes(number)),
    repetitive: perception?.repetitive ?? false,
  };
  const emotion = await askForEmotion(model, takenIn, later(line, 1));
  const satisfied = !neverEnds && hasAllAnswered(situation, takenIn.ledger);
  const action = mayEnd && !satisfied ? await askForAction(model, { ...takenIn, emotion }, later(line, 2)) : 'go-on';
  const stance = satisfied ? 'satisfied' : action === 'end' ? 'leaves' : 'goes-on';
  const spoken = await askForUtterance(model, { ...takenIn, emotion, stance }, later(line, mayEnd ? 3 : 2));
  return {
    answered,
    emotion,
    action: stance === 'goes-on' ? 'go-on' : 'end',
    ...spoken,
    note: note === '' ? '' : memory,
    overlap: perception?.overlap ?? null,
  };
}

const nothingTaken: Taking = { words: '', answered: [], topic: '', note: '' };

function askForTaking(model: ModelPort, hearing: Hearing, line: CallLine): Promise<Taking> {
  return askStructured(line, model, {
    step: [['step', 'memory']],
    name: 'memory',
    messages: memoryPrompt.messages(hearing),
    schema: takingSchema(hearing.situation),
    wanted: memoryPrompt.schema!(hearing),
  });
}

async function askForEmotion(model: ModelPort, takenIn: TakenIn, line: CallLine): Promise<Reaction['emotion']> {
  const { emotion } = await askStructured(line, model, {
    step: [['step', 'emotion']],
    name: 'emotion',
    messages: emotionPrompt.messages(takenIn),
    schema: emotionPrompt.schema!(takenIn),
  });
  return emotion;
}

async function askForAction(model: ModelPort, deciding: Deciding, line: CallLine): Promise<Reaction['action']> {
  const { action } = await askStructured(line, model, {
    step: [['step', 'action']],
    name: 'action',
    messages: actionPrompt.messages(deciding),
    schema: actionPrompt.schema!(deciding),
  });
  return action;
}

function askForUtterance(model: ModelPort, speaking: Speaking, line: CallLine): Promise<Spoken> {
  const { situation, stance } = speaking;
  return askStructured(line, model, {
    step: [['step', 'utterance']],
    name: 'utterance',
    messages: utterancePrompt.messages(speaking),
    schema: spokenSchema(situation),
    wanted: utterancePrompt.schema!(speaking),
    check: ({ utterance }, reask) => lineComplaint(utterance, { situation, isLast: stance !== 'goes-on' }, reask),
  });
}

/** The line `steps` calls further on, when so many calls fewer wait for the next one; calls still count on the whole line. */
function later(line: CallLine, steps: number): CallLine {
  return {
    record: line.record,
    address: line.address,
    role: line.role,
    priority: line.priority - steps,
    get calls() {
      return line.calls;
    },
    set calls(calls) {
      line.calls = calls;
    },
  };
}
