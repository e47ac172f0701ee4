import { bigFiveTraits } from '../../person/index.ts';
import type { BigFiveTrait, Level, Person } from '../../person/index.ts';
import type { FieldReport } from './faults.ts';
import { expected, isRow } from './fields.ts';

const levelOfValue: ReadonlyMap<string, Level> = new Map([
  ['positive', 'high'],
  ['high', 'high'],
  ['neutral', 'middle'],
  ['middle', 'middle'],
  ['negative', 'low'],
  ['low', 'low'],
]);

/**
 * The `bigfive` field: trait → Positive, Neutral, Negative (or high, middle, low), in any case. "Openness to Experience" and "Openness"
 * are one trait. A null or blank value is not known. Other values and names are faults: a level that no one can read must not vanish silently.
 */
export function bigFiveOf(value: unknown, report: FieldReport): Person['bigFive'] {
  const traits: Partial<Record<BigFiveTrait, Level>> = {};
  if (value === undefined || value === null) return traits;
  if (!isRow(value)) {
    report('bigfive', expected('an object from trait to Positive, Neutral or Negative', value));
    return traits;
  }
  const read = new Map<BigFiveTrait, Level>();
  for (const [name, entry] of Object.entries(value)) {
    if (entry === null || (typeof entry === 'string' && entry.trim() === '')) continue;
    const field = `bigfive[${JSON.stringify(name)}]`;
    const trait = traitOf(name);
    const level = typeof entry === 'string' ? levelOfValue.get(entry.trim().toLowerCase()) : undefined;
    if (trait === undefined) report(field, `expected one of the traits ${bigFiveTraits.join(', ')}`);
    if (level === undefined) report(field, expected('Positive, Neutral or Negative (or high, middle, low)', entry));
    if (trait === undefined || level === undefined) continue;
    if (read.has(trait)) report(field, 'expected each trait once, but this one stands here twice');
    read.set(trait, level);
  }
  for (const trait of bigFiveTraits) {
    const level = read.get(trait);
    if (level !== undefined) traits[trait] = level;
  }
  return traits;
}

function traitOf(name: string): BigFiveTrait | undefined {
  const cleaned = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return bigFiveTraits.find((trait) => trait === (cleaned === 'openness to experience' ? 'openness' : cleaned));
}
