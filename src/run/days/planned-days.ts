import type { DayPlan } from '../../journal/index.ts';
import { ticksOf, type PlannedDay } from '../../life/index.ts';
import { planDay } from '../../mind/index.ts';
import type { SampledPerson } from '../../person/index.ts';
import { dateAfter, walksOf, type Home } from '../../world/index.ts';
import type { DaysStudy } from './days-study.ts';

/** Whose days are planned, and where. */
export interface Household {
  study: DaysStudy;
  person: SampledPerson;
  home: Home;
}

/** How many days are planned: those that teach and those that are held out. */
export function plannedCount(study: DaysStudy): number {
  return study.days + study['held-out'];
}

/** What of a study decides its days where rules plan them. */
type PlannedBy = Pick<DaysStudy, 'start' | 'seed' | 'tick' | 'timeline'>;

/** Day number `day`, from 1, by rules. */
export function planByRule(
  { study, person, home }: Omit<Household, 'study'> & { study: PlannedBy },
  day: number,
): PlannedDay {
  return withTicks(planDay(person, home, dateAfter(study.start, day - 1), study.seed), { study, home });
}

const noTicks: PlannedDay['ticks'] = {
  seconds: new Int32Array(),
  activity: new Int16Array(),
  walking: new Uint8Array(),
};

/** The ticks of a planned day, with the person's walks through the home; none where only events are lived. */
export function withTicks(
  plan: DayPlan,
  { study, home }: Pick<Household, 'home'> & { study: Pick<PlannedBy, 'tick' | 'timeline'> },
): PlannedDay {
  if (study.timeline?.mode === 'events') return { plan, ticks: noTicks };
  const walks = walksOf(home);
  const placeOf = (at: number) => plan.activities[at]?.at ?? null;
  const walking = (at: number) => (at === 0 ? 0 : walks.between(placeOf(at - 1), placeOf(at)).seconds);
  return { plan, ticks: ticksOf(plan, study.tick, walking) };
}

/** A day's line in plans.jsonl. */
export function planRow(plan: DayPlan, day: number, study: DaysStudy): Record<string, unknown> {
  return day <= study.days ? { day, ...plan } : { heldOut: day - study.days, ...plan };
}
