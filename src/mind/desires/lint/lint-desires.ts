import type { DesirePool } from '../desire.ts';
import type { DesireFinding } from './finding.ts';
import { grammarFindings } from './grammar.ts';
import { alikeFindings, toldFindings } from './likeness.ts';
import { conditionFindings, type KnownPlaces } from './sense-of-conditions.ts';
import { slotFindings } from './slots.ts';
import { spellingFindings } from './spelling.ts';

/**
 * Everything that is wrong with a pool, entry by entry; an empty list for a sound one.
 * @param places categories that conditions may name
 * @param fewest how many entries a domain needs; 1 for a user's own file
 */
export function lintDesires(options: { pool: DesirePool; places: KnownPlaces; fewest?: number }): DesireFinding[] {
  const { pool, places, fewest = 60 } = options;
  return [
    ...countFindings(pool, fewest),
    ...pool.desires.flatMap((desire) => [
      ...slotFindings(desire, pool.slots),
      ...conditionFindings(desire, places),
      ...toldFindings(desire),
      ...grammarFindings(desire),
      ...spellingFindings(desire),
    ]),
    ...claimFindings(pool),
    ...alikeFindings(pool.desires),
  ];
}

function claimFindings({ desires }: DesirePool): DesireFinding[] {
  const claims = new Set(desires.flatMap((desire) => desire.claims));
  return desires.flatMap(({ id: where, denies }) =>
    denies
      .filter((fact) => !claims.has(fact))
      .map((fact) => ({ name: 'unknown-claim' as const, where, problem: `nobody claims "${fact}"` })),
  );
}

function countFindings({ desires }: DesirePool, fewest: number): DesireFinding[] {
  const ids = new Map<string, number>();
  const domains = new Map<string, number>();
  for (const { id, domain } of desires) {
    ids.set(id, (ids.get(id) ?? 0) + 1);
    domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  return [
    ...[...ids]
      .filter(([, count]) => count > 1)
      .map(([where, count]) => ({ name: 'duplicate-id' as const, where, problem: `stands ${count} times` })),
    ...[...domains]
      .filter(([, count]) => count < fewest)
      .map(([where, count]) => ({ name: 'few-entries' as const, where, problem: `${count} of ${fewest} entries` })),
  ];
}
