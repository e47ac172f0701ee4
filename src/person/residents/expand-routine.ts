import { weekdays, type Block, type Routine } from '../routine.ts';
import type { PractisedHobby } from '../sampled-person.ts';
import type { BlockLine } from './block-line.ts';
import type { ResidentFile } from './resident-file.ts';

/** The seven days of the patterns. A block of a change takes the place of the blocks that it touches. */
export function expandRoutine(
  { routine, changes }: Pick<ResidentFile, 'routine' | 'changes'>,
  hobbies: readonly PractisedHobby[],
): Routine {
  const days = weekdays.flatMap((weekday) => {
    const pattern = routine.find((each) => each.days.includes(weekday));
    if (pattern === undefined) return [];
    const start = {
      weekday,
      up: pattern.up,
      bed: pattern.bed,
      blocks: pattern.blocks.map((line) => blockOf(line, hobbies)),
    };
    return changes
      .filter((change) => change.days.includes(weekday))
      .reduce((day, { up = day.up, bed = day.bed, blocks }) => {
        const added = blocks.map((line) => blockOf(line, hobbies));
        const kept = day.blocks.filter((block) => !added.some(({ from, to }) => from < block.to && block.from < to));
        return { weekday, up, bed, blocks: [...kept, ...added].sort((one, other) => one.from - other.from) };
      }, start);
  });
  return { days };
}

function blockOf({ kind, doing, place, from, to }: BlockLine, hobbies: readonly PractisedHobby[]): Block {
  const hobby = kind === 'hobby' ? hobbies.find(({ name }) => name === doing) : undefined;
  return { kind, doing: hobby?.doing ?? doing, place: place ?? hobby?.place ?? 'home', from, to };
}
