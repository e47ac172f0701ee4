/** One number measured in one conversation: the person, which of their events, which trial. */
export interface Observation {
  person: string;
  /** Names the event within the person; `3` and `'3'` are the same event. */
  event: string | number;
  trial: number;
  value: number;
}

/** {@link Observation}s in an order that depends on their content alone, with the event as text. */
export type SortedObservation = Observation & { event: string };

/**
 * Sorts by person, event and trial, so that sums do not depend on the order in which results arrived.
 * @throws RangeError for a value that is not finite, or two values for the same person, event and trial
 */
export function sortObservations(observations: readonly Observation[]): SortedObservation[] {
  const sorted = observations.map((each) => ({ ...each, event: String(each.event) })).sort(compareObservations);
  for (const [index, each] of sorted.entries()) {
    const place = `person ${each.person}, event ${each.event}, trial ${each.trial}`;
    if (!Number.isFinite(each.value)) throw new RangeError(`not a finite value at ${place}: ${each.value}`);
    const before = sorted[index - 1];
    if (before !== undefined && compareObservations(before, each) === 0) throw new RangeError(`two values at ${place}`);
  }
  return sorted;
}

/** Order by person and event in code units, then by trial; 0 for the same conversation. */
export function compareObservations(a: SortedObservation, b: SortedObservation): number {
  if (a.person !== b.person) return a.person < b.person ? -1 : 1;
  if (a.event !== b.event) return a.event < b.event ? -1 : 1;
  return a.trial - b.trial;
}
