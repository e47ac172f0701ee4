import { existsSync } from 'node:fs';
import type { PlannedDay } from '../../life/index.ts';
import { readResidents, statedPerHour, type SampledPerson } from '../../person/index.ts';
import { generatorFor } from '../../random/index.ts';
import { homeOf as suitingHome, lifeNameOf, planByRule, withTicks, type PersonRow } from '../../run/index.ts';
import { dateAfter, readDrawnHomes, type DrawnHome } from '../../world/index.ts';
import { daysRun, homeOf } from '../days/days-run.ts';
import { personOf } from '../days/people-list.ts';
import { plansOf } from '../days/plan-lines.ts';
import { NotFound } from '../problem.ts';
import type { StudioContext } from '../studio-context.ts';
import { residentsSource, type DayRequest } from './at-home-request.ts';

/** Somebody at home whose days can be lived. */
export interface Household {
  /** Name of the person's folder in a study. */
  life: string;
  person: SampledPerson;
  home: DrawnHome;
  seed: number;
  tickSeconds: number;
  statedPerHour: number;
  /** Their day on a date. */
  dayOn(date: string): Promise<PlannedDay>;
}

/** Seed and ticks of studies where they name none: a resident's day here is the one that they have there. */
const usual = { seed: 1, tick: 150 };

const dayInMs = 86_400_000;

/** Whose day is asked for. @throws NotFound */
export async function householdOf(
  studio: StudioContext,
  { source, life, chance }: Pick<DayRequest, 'source' | 'life' | 'chance'>,
): Promise<Household> {
  if (source !== residentsSource) return ofRun(studio, source, life);
  const residents = readResidents();
  const drawn = generatorFor(chance, 'somebody').pick(residents);
  const person = life === null ? drawn : residents.find((each) => lifeNameOf(each) === life);
  if (person === undefined) throw new NotFound(`No resident is called "${(life ?? '').slice(0, 100)}".`);
  const home = suitingHome(person, readDrawnHomes(), usual.seed) as DrawnHome;
  return household({ life: lifeNameOf(person), person, home, ...usual }, async (date) =>
    planByRule({ study: { ...usual, start: date }, person, home }, 1),
  );
}

async function ofRun(studio: StudioContext, source: string, life: string | null): Promise<Household> {
  if (life === null) throw new NotFound('Somebody is drawn from the residents alone.');
  const run = daysRun(studio, source);
  const { directory, study } = run;
  const row = await personOf(directory, life);
  const home = await homeOf(run, row.home);
  const { seed, tick } = study;
  const person = personIn(row);
  return household({ life, person, home, seed, tick }, async (date) => {
    const number = 1 + (Date.parse(date) - Date.parse(row.timeline?.start ?? study.start)) / dayInMs;
    const plans = directory.plans(life);
    const isPlanned = study.planner.spec !== 'rules' && number <= study.days && existsSync(plans);
    const plan = isPlanned ? (await plansOf(plans, [number])).get(number) : undefined;
    if (plan !== undefined) return withTicks(plan, { study: { tick }, home });
    return planByRule({ study: { seed, tick, start: date }, person, home }, 1);
  });
}

function personIn(row: PersonRow): SampledPerson {
  const { life: _life, home: _home, timeline: _timeline, ...person } = row;
  return person;
}

function household(
  { tick, ...who }: Pick<Household, 'life' | 'person' | 'home' | 'seed'> & { tick: number },
  dayOn: Household['dayOn'],
): Household {
  return { ...who, tickSeconds: tick, statedPerHour: statedPerHour(who.person), dayOn };
}

/** The dates before a date, oldest first. */
export function daysBefore(date: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => dateAfter(date, index - count));
}
