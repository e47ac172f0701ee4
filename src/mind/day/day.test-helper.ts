import { readPeoplePlan, samplePeople, type SampledPerson } from '../../person/index.ts';
import { homeUses, type Home, type HomeUse } from '../../world/index.ts';

/** People of the default plan. */
export const people: readonly SampledPerson[] = [
  ...samplePeople({ plan: readPeoplePlan(), count: 120, seed: 5 }).people,
];

/** A home with these objects in a row: name → what they are good for. */
export function homeWith(objects: Readonly<Record<string, readonly HomeUse[]>>): Home {
  const names = Object.keys(objects);
  return {
    id: 'tiny',
    name: 'a tiny home',
    width: names.length,
    height: 1,
    metresPerTile: 1,
    rooms: ['room'],
    roomOf: names.map(() => 'room'),
    blocked: names.map(() => false),
    objects: names.map((name, x) => ({ name, room: 'room', uses: objects[name]!, tiles: [{ x, y: 0 }] })),
    entrance: { x: 0, y: 0 },
  };
}

/** A home with an object for each use, called after it. */
export const plainHome = homeWith(Object.fromEntries(homeUses.map((use) => [`${use} thing`, [use]])));
