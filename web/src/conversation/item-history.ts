import type { Conversed, Shown } from './shown.ts';

/** When an item of the checklist came up: a turn, the closing line, or a turn that broke before it was whole. */
export type When = number | 'closing' | 'broken-turn';

/** What the ledger holds of an item; null where it never came to that. */
export interface ItemHistory {
  said: When | null;
  answered: When | null;
}

/** Reads the ledger of one item from the turns. */
export function itemHistory({ turns, closing, end }: Conversed, number: number): ItemHistory {
  const lines = [
    ...turns.map(({ turn, user }): { when: When; user: typeof user } => ({ when: turn, user })),
    ...(closing === null ? [] : [{ when: 'closing' as const, user: closing.user }]),
  ];
  const first = (of: 'said' | 'answered') => lines.find(({ user }) => user[of].includes(number))?.when ?? null;
  return { said: first('said') ?? (end.said.includes(number) ? 'broken-turn' : null), answered: first('answered') };
}

/** What a judge ticked for one item under a question; null where it says nothing. */
export function itemVerdict(
  verdict: Shown['judges'][number]['verdicts'][keyof Shown['judges'][number]['verdicts']],
  number: number,
): boolean | null {
  if (verdict?.status !== 'judged') return null;
  const item = verdict.items.find((each) => each.number === number && each.kind !== 'preference');
  return item === undefined ? null : item.value === 1;
}
