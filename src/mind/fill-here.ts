import { generatorFor } from '../random/index.ts';
import type { Belief } from './belief/index.ts';
import { subjectFor, type Circumstances } from './circumstances.ts';
import { fillDesire, type Desire, type DesirePool, type FilledDesire } from './desires/index.ts';
import { hourOf } from './point.ts';

/** The texts of a desire as they read for this person at the point of a belief. Equal in a life each time the same desire is filled there. */
export function fillHere(
  { belief, circumstances, desire }: { belief: Belief; circumstances: Circumstances; desire: Desire },
  pool: Pick<DesirePool, 'slots'>,
  { seed, life }: { seed: number; life: string },
): FilledDesire {
  const { at } = belief;
  return fillDesire({
    desire,
    pool,
    subject: subjectFor(circumstances, desire),
    scene: { place: at.atHome ? 'home' : at.place.name, weekday: at.weekday, season: at.season, hour: hourOf(at) },
    draw: generatorFor(seed, life, 'fill', desire.id),
  });
}
