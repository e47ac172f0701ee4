import type { Address, CallLine } from '../model/index.ts';
import type { Simulation } from './simulation.ts';

/** Calls, one after the other, in which the harness replies: intent and reply. No assistant takes more. */
const callsForReply = 2;
/** What an assistant makes of a finished conversation is made in one go. */
const callsForAfterthought = 1;
/** The analysis reads each reply once, and looks back at a finished conversation in two steps. */
const callsForCheck = 1;
const callsForAnalysis = 2;

/** Who can have a line of calls in a turn. */
type LineRole = 'user' | 'assistant' | 'analysis';

/**
 * How many calls of this life still wait for the first one of a line, that one included, when all goes well and nobody ends early: the longest
 * chain from there on. Serving the longest first gives the shortest run.
 * @param turn 1 of the person is the opening, 0 of the assistant the afterthought
 */
function priorityOf(simulation: Simulation, event: number, turn: number, role: LineRole): number {
  const laterEvents = Math.max(0, simulation.life.events.length - event);
  const rest = laterEvents * callsFromReply(simulation, 1);
  if (turn === 0) return rest + (role === 'analysis' ? callsForAnalysis : callsForAfterthought);
  const fromReply = rest + callsFromReply(simulation, turn);
  if (role === 'analysis') return fromReply - callsForReply;
  return fromReply + (role === 'user' ? simulation.user.callsFor(turn) : 0);
}

/** Calls in the chain of one event from the assistant's reply in a turn on, where none is revised. */
function callsFromReply({ turns, user, analyst }: Simulation, turn: number): number {
  const [inTurn, afterwards] =
    analyst === undefined
      ? [callsForReply, callsForAfterthought]
      : [callsForReply + callsForCheck, Math.max(callsForAfterthought, callsForAnalysis)];
  let calls = inTurn * (turns - turn + 1) + afterwards;
  for (let later = turn + 1; later <= turns; later++) calls += user.callsFor(later);
  return calls;
}

/** The line of a life event's opening, shared by all assistants. */
export function openingLine(simulation: Simulation, event: number): CallLine {
  const { life, trial, shared } = simulation;
  const address: Address = [
    ['life', life.id],
    ['trial', trial],
    ['event', event],
    ['role', 'user'],
  ];
  return { record: shared, address, role: 'user', priority: priorityOf(simulation, event, 1, 'user'), calls: 0 };
}

/** The line of one role's calls in one turn; what assistant and analysis make of a finished conversation has turn 0. */
export function turnLine(simulation: Simulation, event: number, turn: number, role: LineRole): CallLine {
  const { life, trial, assistantLabel, own } = simulation;
  const address: Address = [
    ['life', life.id],
    ['trial', trial],
    ['assistant', assistantLabel],
    ['event', event],
    ['turn', turn],
    ['role', role],
  ];
  return { record: own, address, role, priority: priorityOf(simulation, event, turn, role), calls: 0 };
}

/** The line of the calls in which the assistant revises its reply. */
export function revisionLine(simulation: Simulation, event: number, turn: number): CallLine {
  const line = turnLine(simulation, event, turn, 'assistant');
  return { ...line, address: [...line.address, ['revision', 1]] };
}
