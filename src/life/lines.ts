import type { Address, CallLine } from '../model/index.ts';
import type { Simulation } from './simulation.ts';

/** Calls, one after the other, in which the harness replies: intent and reply. No assistant takes more. */
const callsForReply = 2;
/** What an assistant makes of a finished conversation is made in one go. */
const callsForAfterthought = 1;

/**
 * How many calls of this life still wait for the first one of a line, that one included, when all goes well and nobody ends early: the longest
 * chain from there on. Serving the longest first gives the shortest run.
 * @param turn 1 of the person is the opening, 0 of the assistant the afterthought
 */
function priorityOf(simulation: Simulation, event: number, turn: number, role: 'user' | 'assistant'): number {
  const laterEvents = simulation.life.events.length - event;
  const rest = laterEvents * callsFromReply(simulation, 1);
  if (turn === 0) return rest + callsForAfterthought;
  return rest + callsFromReply(simulation, turn) + (role === 'user' ? simulation.user.callsFor(turn) : 0);
}

/** Calls in the chain of one event from the assistant's reply in a turn on. */
function callsFromReply({ turns, user }: Simulation, turn: number): number {
  let calls = callsForReply * (turns - turn + 1) + callsForAfterthought;
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

/** The line of one role's calls in one turn; the assistant's afterthought has turn 0. */
export function turnLine(simulation: Simulation, event: number, turn: number, role: 'user' | 'assistant'): CallLine {
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
