import type { FieldReport } from './faults.ts';

/** One JSON object of an input file. */
export type Row = Readonly<Record<string, unknown>>;

/** True for JSON objects, not for lists and null. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The sentence of a fault: what was expected and what stood there instead. */
export function expected(what: string, value: unknown): string {
  return value === undefined ? `expected ${what}, but it is missing` : `expected ${what}, got ${describeValue(value)}`;
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isRow(value)) return 'an object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60).toWellFormed()}…` : value);
}

/** Text with at least one visible character, verbatim. Anything else is reported and gives ''. */
export function requiredText(value: unknown, field: string, report: FieldReport): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  report(field, expected('text', value));
  return '';
}

/** Text, verbatim; null for null, missing and blank. Other types are reported. */
export function optionalText(value: unknown, field: string, report: FieldReport): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  report(field, expected('text or null', value));
  return null;
}

/** As {@link optionalText}; numbers and booleans are turned into text. */
export function factText(value: unknown, field: string, report: FieldReport): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isRow(value) || Array.isArray(value)) {
    report(field, expected('text, a number or a boolean', value));
    return null;
  }
  return optionalText(value, field, report);
}

/** The items of a list; [] for null and missing. Other types are reported and give []. */
export function optionalList(value: unknown, field: string, what: string, report: FieldReport): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  report(field, expected(what, value));
  return [];
}

/** An id: non-blank text or a whole number that JavaScript holds exactly. Anything else is reported and gives null. */
export function identifier(value: unknown, field: string, report: FieldReport): string | number | null {
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (Number.isSafeInteger(value)) return value as number;
  report(field, expected('text or a whole number of at most 15 digits', value));
  return null;
}

/** The number whose usual text is `text`; NaN, which is no id, where there is none. */
export function numberWrittenAs(text: string): number {
  return String(Number(text)) === text ? Number(text) : Number.NaN;
}
