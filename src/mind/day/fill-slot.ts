import type { Generator } from '../../random/index.ts';
import { awayText } from './away-text.ts';
import type { StretchCast } from './cast-of.ts';
import type { KnownPlace } from './home-places.ts';
import type { Portrait } from './portrait.ts';
import type { Somebody } from './slot-text.ts';
import type { Stretch } from './stretch.ts';

/** What slots of texts are filled from. */
export interface Filling {
  stretch: Stretch;
  cast: StretchCast;
  place: KnownPlace | null;
  /** What lists were filled with in this stretch. */
  lists: Map<string, string>;
  portrait: Portrait;
}

/** How often a list's text is one that the person comes back to. */
const favouriteShare = 0.75;

/** The text for a slot; people come from the cast, other names are lists. */
export function fillSlot(slot: string, filling: Filling, generator: Generator): string {
  const { stretch, cast, place } = filling;
  switch (slot) {
    case 'doing':
      return stretch.doing;
    case 'here':
      return place?.here ?? '';
    case 'room':
      return place?.at.room ?? '';
    case 'inroom':
      return place?.inRoom ?? '';
    case 'place':
      return awayText(stretch.place).replace(/^(in|at|on|by) /, '');
    case 'at':
      return stretch.doing.includes(stretch.place) ? '' : awayText(stretch.place);
    default:
      return cast[slot as Somebody] ?? listText(slot, filling, generator);
  }
}

/** The same text through a stretch, so that what is cut is also cooked and eaten. */
function listText(slot: string, { lists, portrait }: Filling, generator: Generator): string {
  const known = lists.get(slot);
  if (known !== undefined) return known;
  const { favourites, activities, person } = portrait;
  const list = activities.lists[slot]!;
  const usual = generator.uniform() < favouriteShare;
  const text = generator.pick(usual ? favourites.get(slot)! : (list[person.facts.region] ?? list.anywhere));
  lists.set(slot, text);
  return text;
}
