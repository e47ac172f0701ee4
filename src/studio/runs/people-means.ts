import { valueOf, type Choice } from './chosen-rows.ts';
import type { ConversationKeys } from './conversation-keys.ts';

/** How one person fared with each assistant. */
export interface PersonMeans {
  person: string;
  /** Their name; null where none is stored. */
  name: string | null;
  /** Lives of theirs in the run. */
  lives: readonly string[];
  domains: readonly string[];
  /** One for each assistant, in the order of the names: mean over events of the mean over trials; null: missing. */
  means: readonly (number | null)[];
  /** Mean of the means that are there; null without any. */
  overall: number | null;
}

/** A value of all people, worst first. Broken conversations and missing values are left out, as in the tables' means. */
export function peopleMeans(
  keys: ConversationKeys,
  { judge, metric, lowIsGood }: Pick<Choice, 'judge' | 'metric' | 'lowIsGood'>,
  names: ReadonlyMap<string, string> = new Map(),
): PersonMeans[] {
  const assistants = keys.names.assistant.length;
  const valueAt = valueOf(keys, { judge, metric });
  /** Sum and number of trials, by person and assistant, then life and event. */
  const cells = new Map<number, Map<string, { sum: number; trials: number }>>();
  const lives = new Map<number, Set<number>>();
  const domains = new Map<number, Set<number>>();
  for (let row = 0; row < keys.rows; row++) {
    const person = keys.person[row]!;
    lives.set(person, (lives.get(person) ?? new Set()).add(keys.life[row]!));
    domains.set(person, (domains.get(person) ?? new Set()).add(keys.domain[row]!));
    const value = valueAt(row);
    if (keys.brokenBy[row] !== 0 || Number.isNaN(value)) continue;
    const cell = person * assistants + keys.assistant[row]!;
    const events = cells.get(cell) ?? new Map<string, { sum: number; trials: number }>();
    cells.set(cell, events);
    const key = `${keys.life[row]} ${keys.event[row]}`;
    const { sum, trials } = events.get(key) ?? { sum: 0, trials: 0 };
    events.set(key, { sum: sum + value, trials: trials + 1 });
  }
  const people = keys.names.person.map((person, code): PersonMeans => {
    const means = keys.names.assistant.map((_, assistant) => {
      const events = cells.get(code * assistants + assistant);
      return events === undefined ? null : meanOf(Array.from(events.values(), ({ sum, trials }) => sum / trials));
    });
    const there = means.filter((mean) => mean !== null);
    return {
      person,
      name: names.get(person) ?? null,
      lives: Array.from(lives.get(code) ?? [], (life) => keys.names.life[life]!),
      domains: Array.from(domains.get(code) ?? [], (domain) => keys.names.domain[domain]!),
      means,
      overall: there.length === 0 ? null : meanOf(there),
    };
  });
  const rank = ({ overall }: PersonMeans) => (overall === null ? Infinity : lowIsGood ? -overall : overall);
  return people.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function meanOf(values: readonly number[]): number {
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4));
}
