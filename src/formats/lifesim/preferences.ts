import { levels } from '../../person/index.ts';
import type { Level, Preference } from '../../person/index.ts';
import type { FieldReport } from './faults.ts';
import { expected, isRow, optionalList } from './fields.ts';
import type { Row } from './fields.ts';
import type { TemplateLookup } from './templates.ts';

/**
 * The fields `preferences_value` (dimension → level, or the older list of one-key objects; levels in any case) and `preferences`
 * (sentences in the same order). Where the numbers differ or a sentence is blank, the template's sentence is taken; without one it is a fault.
 */
export function preferencesOf(row: Row, templates: TemplateLookup, report: FieldReport): Preference[] {
  const values = valuesOf(row['preferences_value'], templates, report);
  const sentences = optionalList(row['preferences'], 'preferences', 'a list of sentences', report);
  sentences.forEach((sentence, index) => {
    if (sentence !== null && typeof sentence !== 'string') report(`preferences[${index}]`, expected('text', sentence));
  });
  if (values === null) return [];
  if (values.length === 0 && sentences.length > 0) {
    report(
      'preferences_value',
      `expected a level for each of the ${sentences.length} sentences in preferences, got none`,
    );
    return [];
  }
  const paired = sentences.length === values.length;
  const withoutTemplate = values.some(({ dimension, level }) => templates.sentence(dimension, level) === null);
  if (!paired && withoutTemplate) {
    report(
      'preferences',
      `expected ${values.length} sentences, one for each entry of preferences_value, got ${sentences.length}`,
    );
    return [];
  }
  return values.map(({ dimension, level }, index) => {
    const own = paired ? sentences[index] : null;
    if (typeof own === 'string' && own.trim() !== '') return { dimension, level, sentence: own };
    const sentence = templates.sentence(dimension, level);
    if (sentence === null) report(`preferences[${index}]`, expected('a sentence', own));
    return { dimension, level, sentence: sentence ?? '' };
  });
}

/** Null when a fault was reported, so that the sentences are not judged by a broken list. */
function valuesOf(
  value: unknown,
  templates: TemplateLookup,
  report: FieldReport,
): { dimension: string; level: Level }[] | null {
  const entries = entriesOf(value, report);
  if (entries === null) return null;
  const seen = new Set<string>();
  let sound = true;
  const faulty = (field: string, problem: string) => {
    sound = false;
    report(field, problem);
  };
  const values = entries.flatMap(({ dimension, level: entry, field }) => {
    const level = typeof entry === 'string' ? levels.find((known) => known === entry.trim().toLowerCase()) : undefined;
    if (level === undefined) faulty(field, expected('"high", "middle" or "low"', entry));
    if (!templates.has(dimension))
      faulty(field, 'expected a dimension that the templates know; check its spelling there');
    if (seen.has(dimension)) faulty(field, 'expected each dimension once, but this one stands here twice');
    seen.add(dimension);
    return level === undefined ? [] : [{ dimension, level }];
  });
  return sound ? values : null;
}

interface Entry {
  dimension: string;
  level: unknown;
  field: string;
}

function entriesOf(value: unknown, report: FieldReport): Entry[] | null {
  if (value === undefined || value === null) return [];
  if (isRow(value)) {
    return Object.entries(value).map(([dimension, level]) => ({
      dimension,
      level,
      field: `preferences_value[${JSON.stringify(dimension)}]`,
    }));
  }
  if (!Array.isArray(value)) {
    report('preferences_value', expected('an object from dimension to level', value));
    return null;
  }
  const entries: Entry[] = [];
  value.forEach((item: unknown, index) => {
    const field = `preferences_value[${index}]`;
    const pair = isRow(item) ? Object.entries(item) : [];
    if (pair.length === 1) entries.push({ dimension: pair[0]![0], level: pair[0]![1], field });
    else report(field, expected('an object with one dimension and its level', item));
  });
  return entries.length === value.length ? entries : null;
}
