/** Part of a day, in minutes from its midnight. */
export interface Stretch {
  from: number;
  to: number;
}

/** What is left of the stretches when others are cut out of them. */
export function without(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return others.reduce<Stretch[]>(
    (left, { from, to }) =>
      left.flatMap((stretch) =>
        [
          { from: stretch.from, to: Math.min(stretch.to, from) },
          { from: Math.max(stretch.from, to), to: stretch.to },
        ].filter((part) => part.to > part.from),
      ),
    [...stretches],
  );
}

/** How many minutes the stretches have in all. */
export function totalMinutes(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** How many minutes of the stretches lie within the others, of which no two overlap. */
export function sharedMinutes(stretches: readonly Stretch[], others: readonly Stretch[]): number {
  return totalMinutes(stretches) - totalMinutes(without(stretches, others));
}
