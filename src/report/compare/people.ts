import { rounded } from '../rounding.ts';
import { valuesOf, valuesWithFailures } from '../row-index.ts';
import type { MetricDescription, ScoreRow } from '../score-row.ts';
import { placeKey, type Sides } from './side.ts';

/** How much better or worse one person fared with the assistant than with the baseline. All numbers are rounded to 1e-6. */
export interface PersonDifference {
  person: string;
  /** Their lives, and the domains of them, in plan order. */
  lives: readonly string[];
  domains: readonly string[];
  /** Conversations with a value on both sides. */
  pairs: number;
  /** Assistant minus baseline: the mean over events of the mean over trials, as estimates count a person; null without pairs. */
  difference: number | null;
  /** The same with what the assistant broke at the worst value; null without pairs, or where no value is the worst. */
  withFailures: number | null;
}

/**
 * The people behind a paired difference, in plan order: whose conversations stand on both sides. The mean over them is the mean of the
 * difference.
 */
export function differencesByPerson(
  { assistant, baseline }: Sides,
  { judge, metric }: { judge: string | null; metric: MetricDescription },
): PersonDifference[] {
  const rows = { own: assistant.rows(judge, metric), other: baseline.rows(judge, metric) };
  const plain = personMeans(valued(rows.own), valued(rows.other));
  const { worst } = metric;
  const counted = worst === null ? null : personMeans(valued(rows.own, worst), valued(rows.other, worst));
  const there = new Set(baseline.conversations.map(placeKey));
  const people = new Map<string, { lives: Set<string>; domains: Set<string> }>();
  for (const conversation of assistant.conversations) {
    if (!there.has(placeKey(conversation))) continue;
    const { person, life, domain } = conversation;
    const found = people.get(person) ?? { lives: new Set(), domains: new Set() };
    people.set(person, found);
    found.lives.add(life);
    found.domains.add(domain);
  }
  return Array.from(people, ([person, { lives, domains }]) => ({
    person,
    lives: [...lives],
    domains: [...domains],
    pairs: plain.get(person)?.pairs ?? 0,
    difference: plain.get(person)?.mean ?? null,
    withFailures: counted?.get(person)?.mean ?? null,
  }));
}

/** A value of one conversation, and where it belongs. */
interface Valued {
  person: string;
  event: string;
  value: number;
}

/** The values by conversation; with `worst`, what the assistant broke at that. */
function valued(rows: readonly ScoreRow[], worst?: number): Map<string, Valued> {
  const observations = worst === undefined ? valuesOf(rows) : valuesWithFailures(rows, worst);
  return new Map(
    observations.map(({ person, event, trial, value }) => [
      `${event}/${trial}`,
      { person, event: String(event), value },
    ]),
  );
}

function personMeans(
  own: ReadonlyMap<string, Valued>,
  other: ReadonlyMap<string, Valued>,
): Map<string, { mean: number; pairs: number }> {
  const people = new Map<string, Map<string, number[]>>();
  for (const [place, { person, event, value }] of own) {
    const opposite = other.get(place);
    if (opposite === undefined) continue;
    const events = people.get(person) ?? new Map<string, number[]>();
    people.set(person, events);
    events.set(event, [...(events.get(event) ?? []), value - opposite.value]);
  }
  return new Map(
    Array.from(people, ([person, events]) => {
      const trials = [...events.values()];
      return [person, { mean: rounded(meanOf(trials.map(meanOf))), pairs: trials.flat().length }];
    }),
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
