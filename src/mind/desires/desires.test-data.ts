import type { Cast, Gender } from './index.ts';
import type { Desire, DesireScene, DesireSubject } from './index.ts';

/** An entry that is sound, with changes. */
export function exampleDesire(changes: Partial<Desire> = {}): Desire {
  return {
    id: 'dining-example',
    domain: 'dining',
    when: { place: ['home'], hours: [17, 21] },
    event:
      'The soup boiled over while {name} was looking for {friend} at the window, and now the flame is out and the kitchen smells of onions. There are six plates on the table, and the guests have rung twice.',
    intent: 'Save the supper before the guests are upstairs.',
    explicit: ['Asks how to clean a burner quickly.'],
    implicit: ['Would rather not begin the evening with an apology.', 'Has nothing else in the house to cook.'],
    about: ['soup', 'guests'],
    repeat: 90,
    claims: [],
    denies: [],
    slots: {},
    cases: [],
    ...changes,
  };
}

/** Everybody that an entry may speak of, all of one gender. */
export function wholeCast(gender: Gender, childAge = 6): Cast {
  return {
    partner: { name: 'Ilse', gender },
    child: { name: 'Oyu', gender, age: childAge },
    parent: { name: 'Aba', gender },
    elder: { name: 'Nan', gender, kin: 'grandmother' },
    grandchild: { name: 'Pip', gender },
    sibling: { name: 'Rafa', gender },
    friend: { name: 'Jun', gender },
    neighbour: { name: 'Vero', gender },
    colleague: { name: 'Tam', gender },
    boss: { name: 'Ms Okafor', gender },
    teacher: { name: 'Mr Lind', gender },
  };
}

/** Somebody with a whole cast. */
export function exampleSubject(changes: Partial<DesireSubject> = {}): DesireSubject {
  const gender = changes.gender ?? 'female';
  return { name: 'Wei', gender, region: null, cast: wholeCast(gender), ...changes };
}

/** A Sunday evening in winter. */
export const exampleScene: DesireScene = {
  place: 'the Harbour Market',
  weekday: 'sunday',
  season: 'winter',
  hour: 18.5,
};
