/** Minutes that one turn of a talk takes: somebody says something, is answered, and thinks about it. */
const minutesPerTurn = 2;
/** No talk is over sooner. */
const shortest = 5;

/** How long a talk of so many complete turns takes, in minutes. */
export function talkMinutes(turns: number): number {
  return Math.max(shortest, minutesPerTurn * turns);
}
