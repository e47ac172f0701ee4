/** All contradictions that are looked for. */
export const agreementRules = [
  'trait-against-big-five',
  'trait-against-preference',
  'trait-against-trait',
  'preference-against-preference',
  'preference-twice',
  'preference-against-job',
  'age-out-of-range',
  'employment-against-age',
  'employment-against-household',
  'job-against-age',
  'job-against-surroundings',
  'household-against-age',
  'marital-against-household',
  'relative-against-age',
  'name-twice',
  'hobby-against-circumstances',
  'hobby-against-preference',
  'hobby-not-in-routine',
  'exercise-missing',
  'routine-not-a-week',
  'routine-overlap',
  'routine-outside-waking-hours',
  'sleep-out-of-range',
  'waking-out-of-range',
  'meals-missing',
  'work-against-employment',
  'work-missing',
  'early-hours-against-routine',
  'topic-unknown',
  'offer-against-circumstances',
  'welcome-not-in-routine',
  'welcome-in-protected',
  'welcome-against-red-line',
  'welcome-against-preference',
  'receptive-in-sleep',
  'receptive-in-protected',
  'receptive-missing',
  'protected-in-sleep',
  'window-overlap',
  'protected-not-in-routine',
  'rate-out-of-reach',
  'rate-against-itself',
  'tone-against-preference',
  'red-line-against-preference',
  'goal-missing',
  'goal-unfilled',
  'style-against-character',
] as const;

/** Name of a contradiction. */
export type AgreementRule = (typeof agreementRules)[number];

/** One contradiction within a person. */
export interface Finding {
  rule: AgreementRule;
  /** What does not go with what, as a phrase. */
  says: string;
}
