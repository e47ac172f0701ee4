import { rolesIn, unmetConditions, type Circumstances, type Desire, type DesirePool } from '../../mind/index.ts';

/** Conditions that last for a life. */
const lasting: ReadonlySet<string> = new Set(['stage', 'household', 'work', 'workplace', 'gender', 'child']);

/** The domains of a pool, in the order of its files. */
export function domainsOf({ desires }: DesirePool): string[] {
  return [...new Set(desires.map(({ domain }) => domain))];
}

/** Share of a domain's desires that somebody in these circumstances could live through at some moment of their life. */
export function suitability(circumstances: Circumstances, desires: readonly Desire[]): number {
  const possible = desires.filter(
    (desire) =>
      lastingUnmet(circumstances, desire).length === 0 &&
      [...rolesIn(desire)].every((role) => circumstances.subject.cast[role] !== undefined),
  );
  return desires.length === 0 ? 0 : possible.length / desires.length;
}

function lastingUnmet(circumstances: Circumstances, { when }: Desire): string[] {
  const { stages, household, work, workplace, children, subject } = circumstances;
  const anywhen = { place: '', hour: 0, weekday: 'monday', holiday: false, season: null, weather: [] } as const;
  const moment = { ...anywhen, stages, household, work, workplace, atWork: false, body: [], mood: [] };
  const childAges = children.map(({ age }) => age);
  return unmetConditions(when, { ...moment, gender: subject.gender, childAges }).filter((name) => lasting.has(name));
}

/**
 * Gives each of as many people as there are domains another domain, those first that few people suit: the person of the block whom it suits
 * best, of two equals the earlier. A shorter block gets the first domains that suit.
 * @param suits for each person of the block, how well each domain suits, 0 to 1
 * @returns for each person the place of their domain
 */
export function assignDomains(suits: readonly (readonly number[])[]): number[] {
  const domains = suits[0]?.length ?? 0;
  const assigned: (number | null)[] = suits.map(() => null);
  const mean = (domain: number) => suits.reduce((sum, own) => sum + own[domain]!, 0);
  const order = Array.from({ length: domains }, (_, domain) => domain).sort((a, b) => mean(a) - mean(b) || a - b);
  for (const domain of order) {
    let best: number | null = null;
    for (const [person, own] of suits.entries()) {
      if (assigned[person] !== null) continue;
      if (best === null || own[domain]! > suits[best]![domain]!) best = person;
    }
    if (best !== null) assigned[best] = domain;
  }
  return assigned.map((domain) => domain ?? 0);
}
