import { UsageError } from '../../errors/index.ts';
import type { CompareOrder, ComparedAnswers } from './compare-order.ts';
import type { ComparisonStore } from './comparison-store.ts';
import { conversationsPeople, conversationsView } from './conversations-view.ts';
import { daysPeople, daysView } from './days-view.ts';
import { movedDaysView } from './moved-days-view.ts';
import { withNames } from './with-names.ts';

/** Compares two sides, or takes them as they were compared before, and tells what is asked of them. @throws UsageError, StorageError */
export async function carryOutOrder(
  store: ComparisonStore,
  { what, left, right, focus }: CompareOrder,
): Promise<ComparedAnswers[typeof what]> {
  const made = await store.compare(left, right);
  const names = { left: left.entry.name, right: right.entry.name };
  switch (what) {
    case 'view':
      return made.kind === 'days'
        ? daysView(made.compared, names, focus)
        : conversationsView(made.compared, names, focus);
    case 'people':
      return made.kind === 'days'
        ? { kind: 'days', people: daysPeople(made.compared, focus) }
        : { kind: 'conversations', people: conversationsPeople(made.compared, focus) };
    case 'moved':
      if (made.kind === 'days') return movedDaysView(made.compared, focus);
      throw new UsageError('These two are compared in conversations, not on days at home.');
    case 'file':
      return JSON.stringify(withNames(made, names), null, 2);
  }
}
