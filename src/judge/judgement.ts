import type { FaultKind, Party } from '../errors/index.ts';

/** Verdict on one checklist item: 1 fulfils the question, 0 does not. */
export interface ItemVerdict {
  /** Number of the checklist item, or 1-based position of the person's preference. */
  number: number;
  /** `explicit`, `implicit`, or `preference`. */
  kind: 'explicit' | 'implicit' | 'preference';
  value: 0 | 1;
}

/** What a judge says of one conversation under one metric. Missing is missing: no value stands for it. */
export type Verdict =
  | { status: 'judged'; items: readonly ItemVerdict[] }
  | { status: 'rated'; rating: number }
  /** There was nothing to judge, such as no inferred intent; nobody's fault. */
  | { status: 'not-applicable'; reason: string }
  /** The judge was asked and failed. */
  | { status: 'missing'; kind: FaultKind; party: Party };
