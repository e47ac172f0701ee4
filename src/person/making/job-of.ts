import type { Job, Jobs } from '../materials/jobs.ts';
import type { Facts } from '../sampled-person.ts';

/** The job of the list that a working person has; null for others and for jobs that are not in the list. */
export function jobOf(jobs: Jobs, { employment }: Pick<Facts, 'employment'>): Job | null {
  if (employment.kind !== 'working') return null;
  const title = employment.title?.toLowerCase();
  return jobs.jobs.find((job) => job.title === title) ?? null;
}
