import { z } from 'zod';
import type { Conversation } from '../journal/index.ts';
import type { ItemVerdict, Verdict } from './judgement.ts';

/** Reasons, and 0 or 1 under the number of each item. */
export interface ItemAnswer {
  reasoning: string;
  verdicts: Record<string, 0 | 1>;
}

/** Shape of an answer that must hold a verdict for each of `numbers`. */
export function itemAnswerSchema(numbers: readonly number[]): z.ZodType<ItemAnswer> {
  const verdict = z.literal([0, 1]);
  return z.strictObject({
    reasoning: z.string(),
    verdicts: z.strictObject(Object.fromEntries(numbers.map((number) => [String(number), verdict]))),
  });
}

/** Numbers of the checklist's items. */
export function checklistNumbers(conversation: Conversation): number[] {
  return conversation.event.intention.checklist.map((item) => item.number);
}

/** The verdict on each checklist item, in the checklist's order. */
export function foldChecklist(answer: ItemAnswer, conversation: Conversation): Verdict {
  const items = conversation.event.intention.checklist.map(({ number, kind }): ItemVerdict => ({
    number,
    kind,
    value: answer.verdicts[String(number)]!,
  }));
  return { status: 'judged', items };
}
