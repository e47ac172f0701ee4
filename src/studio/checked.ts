import type { MiddlewareHandler } from 'hono';
import { validator } from 'hono/validator';
import { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import type { StudioEnvironment } from './studio-context.ts';

type Checked<Place extends 'query' | 'param' | 'json', Schema extends z.ZodType> = MiddlewareHandler<
  StudioEnvironment,
  string,
  { in: Record<Place, z.input<Schema>>; out: Record<Place, z.output<Schema>> }
>;

/** Checks the query of a request; `context.req.valid('query')` is the value. A wrong one is answered with 400 and the field's name. */
export function checkedQuery<Schema extends z.ZodType>(schema: Schema): Checked<'query', Schema> {
  return validator('query', (value) => parsed(schema, value, 'query')) as unknown as Checked<'query', Schema>;
}

/** Checks the parameters in a path; `context.req.valid('param')` is the value. */
export function checkedParam<Schema extends z.ZodType>(schema: Schema): Checked<'param', Schema> {
  return validator('param', (value) => parsed(schema, value, 'address')) as unknown as Checked<'param', Schema>;
}

/** Checks the JSON body of a request; `context.req.valid('json')` is the value. */
export function checkedBody<Schema extends z.ZodType>(schema: Schema): Checked<'json', Schema> {
  return validator('json', (value) => parsed(schema, value, 'body')) as unknown as Checked<'json', Schema>;
}

/** Rows of a list: from which on, and how many (1 to 200). */
export const page = {
  from: z.coerce.number().int().min(0).default(0),
  count: z.coerce.number().int().min(1).max(200).default(50),
};

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? where : `"${issue.path.join('.')}" of the ${where}`;
  throw new UsageError(`${field} is not what was expected: ${issue?.message ?? 'it cannot be read'}.`);
}
