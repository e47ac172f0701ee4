import { CallFailure } from '../errors/index.ts';
import type { LifeEvent } from '../journal/index.ts';
import type { CallLine } from '../model/index.ts';
import type { Opening } from '../user/index.ts';
import { openingLine } from './lines.ts';
import type { Simulation } from './simulation.ts';
import { situationOf } from './situation.ts';

/** How the person begins, or why they could not. */
export interface Opened {
  opening: Opening | CallFailure;
  line: CallLine;
}

/** Has the person begin at an event; a failed call is told, not thrown. */
export function open(simulation: Simulation, event: LifeEvent): Promise<Opened> {
  const line = openingLine(simulation, event.number);
  const opened = simulation.user.open(situationOf(simulation, event), line).then(
    (opening): Opened => ({ opening, line }),
    (error: unknown): Opened => {
      if (error instanceof CallFailure) return { opening: error, line };
      throw error;
    },
  );
  opened.catch(() => {});
  return opened;
}
