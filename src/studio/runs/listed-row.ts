import { z } from 'zod';
import { parties } from '../../errors/index.ts';
import { endings } from './list-choices.ts';

/** Values by metric: looked at one by one when they are taken up, so that nothing is copied here. */
const values = z.custom<Readonly<Record<string, unknown>>>(isObject, 'an object');

/** A name that is a folder's in the run: index.jsonl may come from anywhere, and its names are joined to paths. */
const folderName = z
  .string()
  .min(1)
  .max(200)
  // oxlint-disable-next-line no-control-regex
  .regex(/^(?!\.{1,2}$)[^/\\\u0000-\u001f]+$/, 'a name of a folder');

/** What lists need of a line of index.jsonl; all else in it is passed over. */
const listedRow = z.object({
  life: folderName,
  assistant: folderName,
  trial: z.int().positive(),
  person: z.string(),
  domain: z.string(),
  event: z.int().positive(),
  time: z.string(),
  offset: z.int().nonnegative(),
  ending: z.enum(endings),
  turns: z.int().nonnegative(),
  failure: z.object({ party: z.enum(parties), kind: z.string(), role: z.string() }).nullable(),
  measured: values,
  scores: z.custom<Readonly<Record<string, Readonly<Record<string, unknown>>>>>(
    (value) => isObject(value) && Object.values(value).every(isObject),
    'an object of objects',
  ),
  portrait: values.nullable(),
});

/** See {@link listedRow}. */
export type ListedRow = z.infer<typeof listedRow>;

/** The row in the text of a line of index.jsonl, or what is wrong with it. */
export function readListedRow(line: string): { row: ListedRow } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'it is not JSON' };
  }
  const read = listedRow.safeParse(value);
  if (read.success) return { row: read.data };
  const [issue] = read.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? 'the line' : issue.path.map(String).join('.');
  return { problem: `${field}: ${issue?.message ?? 'not of this version'}`.slice(0, 200) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
