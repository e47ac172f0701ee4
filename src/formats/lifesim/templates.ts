import { levels } from '../../person/index.ts';
import type { Level, PreferenceDimension } from '../../person/index.ts';
import type { FaultCollector, FieldReport } from './faults.ts';
import { expected, isRow, requiredText } from './fields.ts';
import type { Row } from './fields.ts';
import { readWholeInput } from './input-file.ts';

/** A file of preference dimensions, checked. */
export interface Templates {
  /** In the file's order. */
  dimensions: readonly PreferenceDimension[];
  file: string;
  /** The file's text, for copies. */
  text: string;
}

/** What the templates say about one dimension, as far as they are known. */
export interface TemplateLookup {
  has(dimension: string): boolean;
  /** Null when there is no sentence to fall back on. */
  sentence(dimension: string, level: Level): string | null;
}

/**
 * Reads a file of preference dimensions: a JSON list of `{dimension, template: {high, middle, low}}`; other fields are ignored.
 * Faults go to the collector (then the result is not to be used); throws a UsageError when the file cannot be read.
 */
export function readTemplates(file: string, faults: FaultCollector): Templates {
  const text = readWholeInput(file);
  const report = faults.at(file, null);
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    report(
      null,
      `expected a JSON list of dimensions, got text that is not JSON: ${(error as Error).message.replace(/\p{Cc}/gu, ' ')}`,
    );
    return { dimensions: [], file, text };
  }
  if (!Array.isArray(list) || list.length === 0) {
    report(null, expected('a list of at least one dimension', list));
    return { dimensions: [], file, text };
  }
  return { dimensions: dimensionsOf(list, report), file, text };
}

function dimensionsOf(list: readonly unknown[], report: FieldReport): PreferenceDimension[] {
  const places = new Map<string, number>();
  return list.flatMap((entry, index) => {
    const field = `[${index}]`;
    if (!isRow(entry)) {
      report(field, expected('an object with "dimension" and "template"', entry));
      return [];
    }
    const name = requiredText(entry['dimension'], `${field}.dimension`, report);
    const earlier = places.get(name);
    if (name !== '' && earlier !== undefined) {
      report(
        `${field}.dimension`,
        `expected a name of its own, got ${JSON.stringify(name)}, which [${earlier}] has already`,
      );
    }
    if (earlier === undefined) places.set(name, index);
    return [{ name, levels: sentencesOf(entry, field, report) }];
  });
}

function sentencesOf(entry: Row, field: string, report: FieldReport): Record<Level, string> {
  const sentences: Record<Level, string> = { low: '', middle: '', high: '' };
  const template = entry['template'];
  if (!isRow(template)) {
    report(`${field}.template`, expected('an object with "high", "middle" and "low"', template));
    return sentences;
  }
  for (const level of levels) sentences[level] = requiredText(template[level], `${field}.template.${level}`, report);
  return sentences;
}

/** Looks dimensions up. Without templates every dimension is possible and none has a sentence. */
export function templateLookup(dimensions: readonly PreferenceDimension[] | null): TemplateLookup {
  if (dimensions === null) return { has: () => true, sentence: () => null };
  const byName = new Map(dimensions.map((dimension) => [dimension.name, dimension]));
  return {
    has: (dimension) => byName.has(dimension),
    sentence: (dimension, level) => byName.get(dimension)?.levels[level] ?? null,
  };
}

/** Stands in for templates that have faults of their own, so that people are not charged with those. */
export const unknownTemplates: TemplateLookup = { has: () => true, sentence: () => '(not readable)' };
