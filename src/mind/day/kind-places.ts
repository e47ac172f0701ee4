import type { DayActivityKind } from '../../journal/index.ts';
import type { Home, HomeObject, HomeUse } from '../../world/index.ts';

const eating: readonly HomeUse[] = ['cook', 'eat', 'drink'];
const dressing: readonly HomeUse[] = ['sleep', 'wash', 'dress', 'leave'];

/** What an object must be good for during activities of a kind; kinds that are not here go anywhere. */
const usesOf: Readonly<Partial<Record<DayActivityKind, readonly HomeUse[]>>> = {
  breakfast: eating,
  lunch: eating,
  dinner: eating,
  'night meal': eating,
  'getting up': dressing,
  'going to bed': dressing,
  travel: ['leave'],
};

/** The objects at which an activity of a kind can be; in a home that is not furnished for it, all. */
export function objectsForKind(home: Home, kind: DayActivityKind): readonly HomeObject[] {
  const wanted = usesOf[kind];
  const furnished = wanted?.every((use) => home.objects.some(({ uses }) => uses.includes(use)));
  if (wanted === undefined || furnished !== true) return home.objects;
  return home.objects.filter(({ uses }) => wanted.some((use) => uses.includes(use)));
}
