import { shellWord, UsageError } from '../../errors/index.ts';
import { compareDaySides, type DaysComparison, type MeasuredPerson, type ShownPerson } from '../../report/index.ts';
import { readDayIndex, type DayIndexRow } from './derive-day-index.ts';
import { readDaysScores } from './derive-days-scores.ts';
import { readPeopleAtHome, shownPerson } from './derive-people.ts';
import { planExistingDays, type DaysPlan } from './plan-days.ts';

/** An assistant of a run of days. */
export interface DaysSideRequest {
  run: string;
  /** Its label. */
  assistant: string;
}

/** One side of a comparison of days. */
export interface ComparedDaysAssistant {
  name: string;
  run: string;
  spec: string;
  /** Identity of what was tested. */
  id: string;
  /** True for one that knows what is hidden: a yardstick, no competitor. */
  told: boolean;
}

/** Two assistants at home with the same people. */
export interface ComparedDays extends DaysComparison {
  assistant: ComparedDaysAssistant;
  /** The one whose values are subtracted. */
  baseline: ComparedDaysAssistant;
  /** Measured on held-out days; else on the last of its own days. */
  on: 'held-out' | 'one-day';
  seed: number;
  level: number;
  /** Who the people are, in the order of the comparison. */
  shown: readonly ShownPerson[];
}

/**
 * Compares two assistants at home, of one run of days or of two with the same people and days, each after its last training, from what is
 * derived: nobody is asked, and no journal is read.
 * @throws UsageError where they cannot be compared, or a run has no results yet; StorageError
 */
export async function compareDays(assistant: DaysSideRequest, baseline: DaysSideRequest): Promise<ComparedDays> {
  const plan = planExistingDays(assistant.run);
  const other = baseline.run === assistant.run ? plan : planExistingDays(baseline.run);
  if (plan.study.id !== other.study.id) {
    throw new UsageError(
      `${assistant.run} and ${baseline.run} cannot be compared: their people, homes, dates, seed, planner, rater or settings differ. Only days of the same people can be paired. Live one of the assistants in the other run: livelong days … --assistant SPEC --out ${shellWord(baseline.run)}.`,
    );
  }
  if (baseline.run === assistant.run && baseline.assistant === assistant.assistant) {
    throw new UsageError(`${assistant.assistant} cannot be compared with itself in one run.`);
  }
  const sides = { assistant: sideOf(plan, assistant), baseline: sideOf(other, baseline) };
  const [own, others] = [await measuredPeople(plan, assistant), await measuredPeople(other, baseline)];
  const { level, seed } = readDaysScores(plan.directory);
  const comparison = compareDaySides({ assistant: own, baseline: others }, seed);
  const compared = new Set(comparison.people.map(({ life }) => life));
  const shown: ShownPerson[] = [];
  for await (const person of readPeopleAtHome(plan.directory)) {
    if (compared.has(person.life)) shown.push(shownPerson(person));
  }
  return { ...comparison, ...sides, on: heldOut(plan) ? 'held-out' : 'one-day', seed, level, shown };
}

function heldOut({ study }: DaysPlan): boolean {
  return study['held-out'] > 0;
}

function sideOf({ directory, study }: DaysPlan, { run, assistant }: DaysSideRequest): ComparedDaysAssistant {
  const found = study.assistants.find(({ label }) => label === assistant);
  const described = readDaysScores(directory).assistants.find(({ name }) => name === assistant);
  if (found === undefined || described === undefined) {
    throw new UsageError(
      `${run} says nothing of an assistant ${assistant}. There are ${study.assistants.map(({ label }) => label).join(', ')}.`,
    );
  }
  return { name: assistant, run, spec: found.spec, id: found.id, told: described.told };
}

/** For each person with whole days the last row that measures the assistant, in the order of the people. */
async function measuredPeople(plan: DaysPlan, { assistant }: DaysSideRequest): Promise<MeasuredPerson[]> {
  const rows = new Map<string, DayIndexRow>();
  for await (const row of readDayIndex(plan.directory, assistant)) {
    if (!row.whole || !measures(row, plan)) continue;
    const before = rows.get(row.life);
    if (before === undefined || before.trainings <= row.trainings) rows.set(row.life, row);
  }
  return Array.from(rows.values(), ({ life, statedPerHour, tally }) => ({ life, statedPerHour, tally }));
}

function measures({ on, day }: DayIndexRow, plan: DaysPlan): boolean {
  return heldOut(plan) ? on === 'held-out' : on === 'day' && day === plan.study.days;
}
