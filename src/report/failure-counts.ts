import { parties, type Party } from '../errors/index.ts';
import type { ScoreRow } from './score-row.ts';
import type { MissingCount, PartyCount } from './scores.ts';

/** How often each party occurs; parties that do not occur are left out. */
export function countParties(found: Iterable<Party>): PartyCount[] {
  const counts = new Map<Party, number>();
  for (const party of found) counts.set(party, (counts.get(party) ?? 0) + 1);
  return parties.flatMap((party) => (counts.has(party) ? [{ party, count: counts.get(party)! }] : []));
}

/** Values missing in conversations that did not break, by party, then kind in code-unit order. */
export function countMissing(rows: readonly ScoreRow[]): MissingCount[] {
  const found = rows.flatMap((row) =>
    row.brokenBy === null && row.value === null && row.missing ? [row.missing] : [],
  );
  return addMissing(found.map(({ party, kind }) => ({ party, kind, count: 1 })));
}

/** Sums counts of the same party and kind, in the order of {@link countMissing}. */
export function addMissing(counts: readonly MissingCount[]): MissingCount[] {
  return parties.flatMap((party) => {
    const kinds = new Map<string, number>();
    for (const each of counts) {
      if (each.party === party) kinds.set(each.kind, (kinds.get(each.kind) ?? 0) + each.count);
    }
    return [...kinds.keys()].sort().map((kind) => ({ party, kind, count: kinds.get(kind)! }));
  });
}
