import { changed, type LifeEvent } from '../journal/index.ts';
import type { Situation } from '../user/index.ts';
import type { Simulation } from './simulation.ts';

/** What the person knows at an event. */
export function situationOf({ life, trial }: Pick<Simulation, 'life' | 'trial'>, event: LifeEvent): Situation {
  const { person, goal } = changed(life, event.changes ?? []);
  return { life: life.id, trial, person, goal, event };
}
