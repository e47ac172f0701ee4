import { z } from 'zod';
import type { Message } from '../../model/index.ts';
import type { KnownBelief } from './known-belief.ts';
import { mindFrame } from './mind-frame.ts';
import { sentenceOrNull } from './sentence-or-null.ts';

/** What a query is asked about. */
export interface QueryGround {
  belief: KnownBelief;
  /** The domain of life that the life is about; null for a mixed life. */
  domain: string | null;
}

/** What could happen, as one sentence; null where nothing is called for. */
export interface QueryAnswer {
  event: string | null;
}

/**
 * The messages of a query.
 * @param source what the event has to come out of, and what does not count
 * @param none when nothing is called for
 */
export function queryMessages(
  { belief, domain }: QueryGround,
  source: (name: string) => string,
  none: string,
): Message[] {
  const name = belief.longTerm.person.name.given;
  const theme =
    domain === null
      ? ''
      : `\nOnly one side of this life is told: ${domainText(domain)}. What you name has to do with it, be it loosely.`;
  return [
    { role: 'system', content: mindFrame(belief) },
    {
      role: 'user',
      content: `${source(name)}${theme}
It is something small that ${name} has to deal with or would like to make something of, and might want advice on; pleasant as often as unpleasant. It must be possible here and now for ${name}, and not what happened lately once more.

Answer with a JSON object:
- "event": one plain sentence of 8 to 25 words about ${name}, which names the things and people it is about. It tells what happens or comes up, not what ${name} should do. null ${none}`,
    },
  ];
}

/** The shape of a query's answer. */
export function querySchema(): z.ZodType<QueryAnswer> {
  return z.strictObject({ event: sentenceOrNull });
}

/** A domain's name as words. */
export function domainText(domain: string): string {
  return domain.replaceAll('_', ' ');
}
