import { NotFound } from '../problem.ts';
import type { Choice } from './chosen-rows.ts';
import { placeAt, rowAt, type Place } from './row-place.ts';
import type { RunIndex } from './run-index.ts';

/** Where a conversation stands in a choice. */
export interface Neighbours {
  total: number;
  /** 1-based; null where the choice does not take the conversation. */
  position: number | null;
  previous: Place | null;
  next: Place | null;
  /** The same life event with the other assistants, and in other trials. */
  others: readonly Place[];
}

/** Most conversations of one life event that are named. */
const mostOthers = 40;

/** What comes before and after a conversation in a choice. @throws NotFound */
export function neighboursOf(index: RunIndex, choice: Choice, place: Place): Neighbours {
  const { keys } = index;
  const row = rowAt(keys, place);
  if (row < 0) throw new NotFound('This run holds no such conversation.');
  const rows = index.chosen(choice);
  const at = rows.indexOf(row);
  const placeOf = (found: number | undefined) => (found === undefined ? null : placeAt(keys, found));
  const others: Place[] = [];
  for (let other = 0; other < keys.rows && others.length < mostOthers; other++) {
    if (other !== row && keys.life[other] === keys.life[row] && keys.event[other] === keys.event[row]) {
      others.push(placeAt(keys, other));
    }
  }
  return {
    total: rows.length,
    position: at < 0 ? null : at + 1,
    previous: at < 0 ? null : placeOf(rows[at - 1]),
    next: at < 0 ? null : placeOf(rows[at + 1]),
    others,
  };
}
