import { z } from 'zod';
import { metricKey } from '../../report/index.ts';
import type { Choice } from './chosen-rows.ts';
import { endings, orders } from './list-choices.ts';
import type { RunIndex } from './run-index.ts';

const text = z.string().max(200);
const bound = z.coerce.number().min(-1e9).max(1e9);

/** What the address of a list says of the choice; all of it may be left out. */
export const choiceQuery = z.object({
  assistant: text.optional(),
  domain: text.optional(),
  ending: z.enum(endings).optional(),
  life: text.optional(),
  judge: text.optional(),
  metric: text.optional(),
  least: bound.optional(),
  most: bound.optional(),
  order: z.enum(orders).default('worst'),
});

/** The choice that a query asks for in a run; where it names no judge, the leading one's. */
export function choiceOf(query: z.output<typeof choiceQuery>, { leading, scores }: RunIndex): Choice {
  const judge = query.judge === undefined ? leading : query.judge === '' ? null : query.judge;
  const metric = query.metric ?? null;
  const described = scores?.metrics.find(({ name, kind }) => metricKey(name, kind) === metric);
  return {
    assistant: query.assistant ?? null,
    domain: query.domain ?? null,
    ending: query.ending ?? null,
    life: query.life ?? null,
    judge,
    metric,
    least: query.least ?? null,
    most: query.most ?? null,
    order: query.order,
    lowIsGood: described?.direction === 'lower',
  };
}
