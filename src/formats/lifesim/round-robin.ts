/**
 * Items in rounds: the first of each group, then the second of each, and so on; groups in the order in which they first appear.
 * Doing it again changes nothing, also after the list was cut.
 */
export function roundRobin<Item>(items: readonly Item[], groupOf: (item: Item) => string): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group === undefined) groups.set(groupOf(item), [item]);
    else group.push(item);
  }
  const ordered: Item[] = [];
  for (let round = 0; ordered.length < items.length; round++) {
    for (const group of groups.values()) {
      if (round < group.length) ordered.push(group[round]!);
    }
  }
  return ordered;
}
