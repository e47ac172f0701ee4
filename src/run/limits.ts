import type { Study } from './study.ts';

/** What a run may take; it changes nothing of what the run gives. */
export type Limits = Pick<
  Study,
  'concurrency' | 'requests-per-minute' | 'tokens-per-minute' | 'call-timeout' | 'budget'
>;

/** Limits as they are asked for; absent ones are not. */
export type AskedLimits = { [Name in keyof Limits]?: NonNullable<Limits[Name]> | undefined };

const withoutAsking: Limits = {
  concurrency: 16,
  'requests-per-minute': null,
  'tokens-per-minute': null,
  'call-timeout': 60,
  budget: null,
};

/**
 * The limits of a run: what is asked for, else what the run had, else what holds for all. So no budget goes away unnoticed when a run goes on.
 * @param before of the run that goes on; null for a new one
 */
export function limitsOf(asked: AskedLimits, before: Limits | null): Limits {
  const kept = before ?? withoutAsking;
  return {
    concurrency: asked.concurrency ?? kept.concurrency,
    'requests-per-minute': asked['requests-per-minute'] ?? kept['requests-per-minute'],
    'tokens-per-minute': asked['tokens-per-minute'] ?? kept['tokens-per-minute'],
    'call-timeout': asked['call-timeout'] ?? kept['call-timeout'],
    budget: asked.budget ?? kept.budget,
  };
}
