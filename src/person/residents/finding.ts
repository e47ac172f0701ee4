import type { AgreementRule } from '../agreement/finding.ts';

/** What is looked for in residents beyond the contradictions that anybody may have: whether a day at home can be lived by the rubric, and whether the prose says the same. */
export const residentRules = [
  'welcome-away',
  'welcome-never-receptive',
  'welcome-seldom-open',
  'receptive-away',
  'receptive-out-of-measure',
  'protected-out-of-measure',
  'rate-without-room',
  'rate-far-from-hours',
  'prose-time-unknown',
  'prose-number-unknown',
  'prose-window-missing',
  'prose-days-missing',
  'prose-rate-missing',
  'prose-activity-missing',
  'prose-offer-missing',
  'prose-tone-missing',
  'prose-red-line-missing',
] as const;

/** Name of something that is wrong with a resident. */
export type ResidentRule = (typeof residentRules)[number];

/** One thing that is wrong with a resident. */
export interface ResidentFinding {
  rule: AgreementRule | ResidentRule;
  /** What does not go with what, as a phrase. */
  says: string;
}
