import type { Address, CallLine } from '../model/index.ts';
import type { Simulation } from './simulation.ts';

/** Calls in one turn of a model-played person and the harness: utterance, intent, reply. */
const callsPerTurn = 3;

/**
 * How many calls of this life still wait for the one at `step` of an event (0 is the opening): the life's longest chain from there on.
 * Serving the longest first gives the shortest run.
 */
export function priorityOf(simulation: Simulation, event: number, step: number): number {
  const perEvent = callsPerTurn * simulation.turns;
  return perEvent * (simulation.life.events.length - event + 1) - step + 1;
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
  return { record: shared, address, role: 'user', priority: priorityOf(simulation, event, 0), calls: 0 };
}

/** The line of one role's calls in one turn; the portrait has turn 0. */
export function turnLine(simulation: Simulation, event: number, turn: number, role: 'user' | 'assistant'): CallLine {
  const { life, trial, assistantLabel, own, turns } = simulation;
  const address: Address = [
    ['life', life.id],
    ['trial', trial],
    ['assistant', assistantLabel],
    ['event', event],
    ['turn', turn],
    ['role', role],
  ];
  const step = turn === 0 ? callsPerTurn * turns : callsPerTurn * (turn - 1) + (role === 'user' ? 0 : 1);
  return { record: own, address, role, priority: priorityOf(simulation, event, step), calls: 0 };
}
