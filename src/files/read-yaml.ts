import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { InputError, UsageError, type InputFault } from '../errors/index.ts';

/**
 * Reads a YAML file (JSON is YAML, too) that a user wrote.
 * @param advice what to do about faults, such as where the format is described
 * @throws UsageError when the file cannot be read; InputError with file, line and field of all faults
 */
export function readYaml<Value>(path: string, schema: z.ZodType<Value>, advice: string): Value {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines, prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings].map(({ message, pos }): InputFault => ({
    file: path,
    line: lines.linePos(pos[0]).line,
    field: null,
    problem: message,
  }));
  if (syntax.length > 0) throw new InputError({ faults: syntax, advice });
  const read = schema.safeParse(valueOf(document, path, advice));
  if (read.success) return read.data;
  const faults = read.error.issues.flatMap((issue) => faultsOf(issue, []));
  throw new InputError({
    faults: faults.map(({ keys, problem }) => ({
      file: path,
      line: lineOf(document, keys, lines),
      field: keys.length === 0 ? null : fieldName(keys),
      problem,
    })),
    advice,
  });
}

/** What a document says, its aliases followed. */
function valueOf(document: Document, path: string, advice: string): unknown {
  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    const fault = { file: path, line: null, field: null, problem: (error as Error).message };
    throw new InputError({ faults: [fault], advice });
  }
  if (typeof value === 'object') return value;
  const fault = { file: path, line: 1, field: null, problem: 'settings are expected, a line each, as in name: value' };
  throw new InputError({ faults: [fault], advice });
}

type Keys = readonly (string | number)[];

/** Where alternatives were possible, what is wrong with the one that was most likely meant. */
function faultsOf(issue: z.core.$ZodIssue, base: Keys): { keys: Keys; problem: string }[] {
  const keys = [...base, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ keys: [...keys, key], problem: 'there is no such setting' }));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((issues) =>
      issues.some(({ code, path }) => code !== 'invalid_type' || path.length > 0),
    );
    if (meant !== undefined) return meant.flatMap((inner) => faultsOf(inner, keys));
  }
  return [{ keys, problem: issue.message }];
}

/** The line of the deepest part of `keys` that stands in the document. */
function lineOf(document: Document, keys: Keys, lines: LineCounter): number | null {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true) as
      | { range?: readonly [number, number, number] }
      | undefined;
    if (node?.range !== undefined) return lines.linePos(node.range[0]).line;
  }
  return null;
}

function fieldName(keys: Keys): string {
  return keys.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`),
    '',
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(
      missing
        ? `${path} does not exist. Give the path of a file that does.`
        : `${path} cannot be read: ${(error as Error).message}.`,
      error,
    );
  }
}
