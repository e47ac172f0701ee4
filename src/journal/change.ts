import type { Person } from '../person/index.ts';
import type { Change } from './life.ts';

/** A person and what they are working towards. */
interface Standing {
  person: Pick<Person, 'preferences'>;
  goal: string | null;
}

/** The same person after changes: a preference at another level with its sentence (added where there was none), another goal. */
export function changed<Someone extends Standing>(standing: Someone, changes: readonly Change[]): Someone {
  let { person, goal }: Standing = standing;
  for (const { what } of changes) {
    if (what.kind === 'goal') {
      goal = what.goal;
      continue;
    }
    const { dimension, level, sentence } = what;
    const known = person.preferences.some((preference) => preference.dimension === dimension);
    const preferences = known
      ? person.preferences.map((preference) =>
          preference.dimension === dimension ? { dimension, level, sentence } : preference,
        )
      : [...person.preferences, { dimension, level, sentence }];
    person = { ...person, preferences };
  }
  return { ...standing, person, goal };
}
