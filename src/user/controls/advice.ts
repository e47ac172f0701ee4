import { topicAdvice } from '../../assistant/index.ts';
import type { SubIntent } from '../../journal/index.ts';
import { capitalised, contentStems, wordsOf } from '../agenda/words.ts';
import { openingOn } from './opening.ts';
import { proceduresFor } from './procedures/index.ts';
import { secretsOf } from './quotes-hidden.ts';
import type { ToldRequest } from './told-assistant.ts';

/** What to do about an item: a sentence that names it and says a step, and one that adds to it. */
export interface Advice {
  lead: string;
  further: string;
}

/** Words of a lead, at most: one breath. */
const longestLead = 29;
/** Words that may name the item, however long the step is. */
const leastOpening = 11;
/** Topic words that advice on a topic must share with an item to be about it. */
const leastShared = 3;

/**
 * Advice on an item that has not been given before; null when none is left.
 * @param before all that was said so far
 */
export function adviceOn(item: SubIntent, request: ToldRequest, before: string): Advice | null {
  const isSecret = secretsOf(request);
  const isNew = (sentence: string): boolean => !before.includes(sentence) && !isSecret(sentence);
  const procedure = proceduresFor(item).find(
    ({ step, further }) => isNew(step) && isNew(capitalised(step)) && !isSecret(further),
  );
  if (procedure === undefined) return null;
  const own = new Set(contentStems(item.text));
  const onTopic = topicAdvice(item.text).find(
    (sentence) => isNew(sentence) && contentStems(sentence).filter((stem) => own.has(stem)).length >= leastShared,
  );
  const longest = Math.max(leastOpening, longestLead - wordsOf(procedure.step).length);
  const lead = `${openingOn(item, request, before, longest)} ${procedure.step}.`.trim();
  return {
    lead: isSecret(lead) ? `${capitalised(procedure.step)}.` : capitalised(lead),
    further: onTopic ?? procedure.further,
  };
}
