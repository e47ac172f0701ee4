import type { Generator } from '../../random/index.ts';
import type { Job, Jobs } from '../materials/jobs.ts';
import type { LifeStage } from '../materials/life-stages.ts';
import type { Employment, EmploymentKind, HouseholdKind, Income } from '../sampled-person.ts';
import { chance, weightedPick } from './weighted-pick.ts';

/** What is given of somebody's employment. */
export interface KnownEmployment {
  kind: EmploymentKind;
  /** As it is written; a job of the list when it is one. */
  title: string | null;
}

/** Youngest age of the retired. */
export const youngestRetired = 52;

/** Oldest age of students. */
export const oldestStudent = 50;

/** Draws what fills the working days, in agreement with age, surroundings and household, and what it pays. */
export function chooseEmployment(
  generator: Generator,
  options: {
    jobs: Jobs;
    stage: LifeStage;
    age: number;
    setting: string;
    household: HouseholdKind;
    guide: (column: string) => (category: string) => number;
    known?: KnownEmployment;
  },
): { employment: Employment; income: Income } {
  const { jobs, stage, age, setting, household, guide, known } = options;
  const kinds = Object.keys(stage.employment) as EmploymentKind[];
  const employable = jobs.jobs.some((job) => jobFits(job, age, setting) && guide('income')(job.income) > 0);
  const drawn = weightedPick(generator, kinds, (kind) =>
    employmentFits(kind, age, household) && (kind !== 'working' || employable)
      ? stage.employment[kind]! * guide('employment')(kind)
      : 0,
  );
  const kind = known?.kind ?? drawn ?? 'working';
  const job = chooseJob(generator, jobs.jobs, { kind, age, setting, guide });
  const subject = generator.pick(jobs.subjects);
  const step = chance(generator, 0.4);
  if (kind === 'student') {
    return {
      employment: { kind, title: known?.title ?? subject.title, place: subject.place, focus: true },
      income: 'low',
    };
  }
  if (kind === 'working') {
    const own = jobs.jobs.find(({ title }) => title === known?.title?.toLowerCase()) ?? job;
    const employment = { kind, title: known?.title ?? own.title, place: own.place, focus: own.focus };
    return { employment, income: own.income };
  }
  const former = kind === 'homemaker' ? null : (known?.title ?? job.title);
  const income = kind === 'unemployed' || (kind === 'retired' && step) ? lower(job.income) : job.income;
  return { employment: { kind, title: former, place: null, focus: false }, income };
}

/** Whether somebody of this age, in this household, can spend their days like that. */
export function employmentFits(kind: EmploymentKind, age: number, household: HouseholdKind): boolean {
  if (kind === 'retired') return age >= youngestRetired;
  if (kind === 'student') return age <= oldestStudent;
  if (kind === 'homemaker') return household !== 'alone' && household !== 'shared home';
  return true;
}

function chooseJob(
  generator: Generator,
  jobs: readonly Job[],
  options: {
    kind: EmploymentKind;
    age: number;
    setting: string;
    guide: (column: string) => (category: string) => number;
  },
): Job {
  const { kind, age, setting, guide } = options;
  const at = kind === 'retired' ? Math.min(age, 62) : age;
  const picked = weightedPick(generator, jobs, (job) =>
    jobFits(job, at, setting) ? job.share * guide('income')(job.income) : 0,
  );
  const fitting = jobs.filter(({ ages }) => ages[0] <= at && at <= ages[1]);
  return picked ?? (fitting.length > 0 ? generator.pick(fitting) : generator.pick(jobs));
}

function jobFits({ ages, settings }: Job, age: number, setting: string): boolean {
  return ages[0] <= age && age <= ages[1] && settings.some((each) => each === setting);
}

function lower(income: Income): Income {
  return income === 'high' ? 'middle' : 'low';
}
