import { readSpan } from '../../files/index.ts';
import type { PlacedSpan } from './catalogue.ts';
import { identifier, isRow, numberWrittenAs } from './fields.ts';

/** Finds users by their ids as they stand in a sequence, looking at no more rows than it must: a person mostly stands where their life does. */
export interface UsersById {
  /** @param others gives others their turn now and then. @throws the file system's error */
  find(id: string | number, others: () => Promise<void>): Promise<PlacedSpan | undefined>;
}

/** Nothing is read yet. @param rows where the rows of users stand */
export function openUsersById(path: string, rows: readonly PlacedSpan[]): UsersById {
  const places = new Map<string | number, PlacedSpan>();
  let next = 0;
  const lookAtNext = () => {
    const place = rows[next++]!;
    const id = idOf(readSpan(path, place.span));
    if (id !== null && !places.has(id)) places.set(id, place);
  };
  /** Equal in value and type; else, once all are known, equal as text. */
  return {
    async find(id, others) {
      while (!places.has(id) && next < rows.length) {
        lookAtNext();
        await others();
      }
      return places.get(id) ?? places.get(typeof id === 'number' ? String(id) : numberWrittenAs(id));
    },
  };
}

/** What is no row, or has no id, belongs to nobody. */
function idOf(text: string): string | number | null {
  try {
    const row: unknown = JSON.parse(text);
    if (!isRow(row)) return null;
    const [, id] = Object.entries(row).find(([key]) => key.toLowerCase() === 'user_id') ?? [];
    return identifier(id, 'user_id', () => {});
  } catch {
    return null;
  }
}
