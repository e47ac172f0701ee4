import { completionAt, valueKey, type ConversationKeys } from './conversation-keys.ts';
import { endings, type orders } from './list-choices.ts';

/** Which conversations of a run are listed, and how. */
export interface Choice {
  /** Null: all of them. */
  assistant: string | null;
  domain: string | null;
  ending: (typeof endings)[number] | null;
  /** A part of the life's name or of the person's. */
  life: string | null;
  /** Whose values order the list and are held to bounds; null: what was measured. */
  judge: string | null;
  /** A metric of the judge, such as `intent-completion/explicit`; null: the mean of explicit and implicit completion. */
  metric: string | null;
  /** Bounds of the value, both included; null: none. A missing value lies within no bounds. */
  least: number | null;
  most: number | null;
  order: (typeof orders)[number];
  /** True for a metric of which little is good: the highest are the worst. */
  lowIsGood: boolean;
}

/** Numbers of the rows that a choice takes, in its order; those without a value come last, equal ones in plan order. */
export function chosenRows(
  keys: ConversationKeys,
  choice: Choice,
  people: ReadonlyMap<string, string> = new Map(),
): Uint32Array {
  const valueAt = valueOf(keys, choice);
  const takes = takesRow(keys, choice, { valueAt, people });
  const found = new Uint32Array(keys.rows);
  let count = 0;
  for (let row = 0; row < keys.rows; row++) if (takes(row)) found[count++] = row;
  const chosen = found.slice(0, count);
  if (choice.order === 'plan') return chosen;
  const rankAt = rankOf(keys, choice, valueAt);
  const ranks = new Float64Array(keys.rows);
  for (const row of chosen) ranks[row] = rankAt(row);
  return chosen.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
}

/** The value that a choice looks at, by row; NaN where there is none. */
export function valueOf(keys: ConversationKeys, { judge, metric }: Pick<Choice, 'judge' | 'metric'>) {
  if (metric !== null) {
    const column = keys.values.get(valueKey(judge, metric));
    return (row: number) => column?.[row] ?? Number.NaN;
  }
  const assistantParty = keys.names.party.indexOf('assistant');
  return (row: number) => {
    const brokenBy = keys.brokenBy[row]!;
    if (brokenBy !== 0) return brokenBy === assistantParty ? 0 : Number.NaN;
    if (judge === null) return Number.NaN;
    const explicit = completionAt(keys, judge, 'explicit', row);
    const implicit = completionAt(keys, judge, 'implicit', row);
    if (Number.isNaN(explicit)) return implicit;
    return Number.isNaN(implicit) ? explicit : (explicit + implicit) / 2;
  };
}

function takesRow(
  keys: ConversationKeys,
  choice: Choice,
  { valueAt, people }: { valueAt: (row: number) => number; people: ReadonlyMap<string, string> },
) {
  const { least, most } = choice;
  const codeOf = (names: readonly string[], name: string | null) => (name === null ? null : names.indexOf(name));
  const assistant = codeOf(keys.names.assistant, choice.assistant);
  const domain = codeOf(keys.names.domain, choice.domain);
  const ending = choice.ending === null ? null : endings.indexOf(choice.ending);
  const part = choice.life?.toLowerCase() ?? null;
  const holdsPart = (name: string) => part === null || name.toLowerCase().includes(part);
  const lives = keys.names.life.map(holdsPart);
  const persons = keys.names.person.map((person) => holdsPart(people.get(person) ?? ''));
  const bounded = least !== null || most !== null;
  return (row: number) =>
    (assistant === null || keys.assistant[row] === assistant) &&
    (domain === null || keys.domain[row] === domain) &&
    (ending === null || keys.ending[row] === ending) &&
    (lives[keys.life[row]!] === true || persons[keys.person[row]!] === true) &&
    (!bounded || (valueAt(row) >= (least ?? -Infinity) && valueAt(row) <= (most ?? Infinity)));
}

/** Small comes first. */
function rankOf(keys: ConversationKeys, { order, lowIsGood }: Choice, valueAt: (row: number) => number) {
  if (order === 'turns') return (row: number) => -keys.turns[row]!;
  const sign = (order === 'worst') === lowIsGood ? -1 : 1;
  return (row: number) => {
    const value = valueAt(row);
    return Number.isNaN(value) ? Number.MAX_VALUE : sign * value;
  };
}
