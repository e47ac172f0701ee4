import { turns } from '../clock/index.ts';

/** What is made of each of many things, one after the other, while others are served in between. */
export async function inTurns<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Promise<Made[]> {
  const others = turns();
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    await others();
  }
  return made;
}
