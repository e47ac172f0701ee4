import { useAddressSearch } from '../parts/use-address-search.ts';
import type { ComparedView } from './types.ts';

/** What the address says of a comparison. */
export interface Sides {
  /** As `RUN:ASSISTANT`; null: not chosen. */
  left: string | null;
  right: string | null;
  judge: string | null;
  metric: string | null;
  /** The conversation that is looked at, as `LIFE/EVENT/TRIAL`. */
  conversation: string | null;
  /** The day that is looked at, as `LIFE/DAY`. */
  day: string | null;
}

/** No conversation and no day in particular. */
export const nothingChosen = { conversation: null, day: null } as const;

/** Both sides of a comparison as addresses name them. */
export function addressSides({ left, right }: Pick<ComparedView, 'left' | 'right'>): { left: string; right: string } {
  return { left: `${left.run}:${left.name}`, right: `${right.run}:${right.name}` };
}

const fields = ['left', 'right', 'judge', 'metric', 'conversation', 'day'] as const;

/** The comparison that the address names, and how to go to another one; choices replace each other in the history. */
export function useSides(): [Sides, (change: Partial<Sides>) => void] {
  const [search, change] = useAddressSearch();
  const sides = Object.fromEntries(fields.map((field) => [field, search.get(field)])) as unknown as Sides;
  return [sides, (wanted) => change({ ...wanted })];
}
