import { leadingJudge } from '../table.ts';
import type { ListedConversation } from './shown-conversation.ts';

/** How good a conversation was, for ranking: mean of explicit and implicit completion in percent, of what there is; null where nothing says. */
export type Grade = (conversation: ListedConversation) => number | null;

/**
 * Grades conversations by the judge that speaks where there is room for one. What the assistant broke is worth 0; what broke otherwise, and what was
 * not judged, has no grade.
 */
export function gradeBy(judges: Parameters<typeof leadingJudge>[0]['judges']): Grade {
  const leading = leadingJudge({ judges });
  return ({ failure, judges }) => {
    if (failure !== null) return failure.party === 'assistant' ? 0 : null;
    const judge = judges.find(({ name }) => name === leading);
    const values = [judge?.explicit ?? null, judge?.implicit ?? null].filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
}

/** Holds the `limit` worst of all that are added, worst first; of equal ones those that came first. */
export function worstOf<Item>(limit: number): { add(item: Item, grade: number): void; items(): Item[] } {
  const kept: { item: Item; grade: number }[] = [];
  return {
    add(item, grade) {
      const after = kept.findIndex((each) => each.grade > grade);
      if (after < 0 && kept.length >= limit) return;
      kept.splice(after < 0 ? kept.length : after, 0, { item, grade });
      kept.splice(limit);
    },
    items: () => kept.map(({ item }) => item),
  };
}
