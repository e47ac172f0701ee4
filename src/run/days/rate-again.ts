import { existsSync } from 'node:fs';
import { readJsonLines, openNewFile } from '../../files/index.ts';
import { dayEntry, dayPlan, type DayEntry, type DayPlan } from '../../journal/index.ts';
import { openRecord, type CallLine } from '../../model/index.ts';
import {
  personAtTerminal,
  personByModel,
  personByRule,
  rateAlso,
  ratedPerson,
  type PersonAtHome,
} from '../../user/index.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysAssistant, DaysRater } from './days-study.ts';
import type { LifeAtHome } from './live-life.ts';
import type { OthersOptions } from './open-with-others.ts';
import { withTicks } from './planned-days.ts';

/**
 * Has the suggestions of a life's days rated again by every rater but the first, who is the person, and writes what each says beside the journals. What was rated before is
 * not rated again.
 */
export async function rateAgain(life: LifeAtHome, options: OthersOptions): Promise<void> {
  const others = life.study.raters.slice(1);
  if (others.length === 0) return;
  const directory = daysDirectory(life.root);
  const plans = await readPlans(directory.plans(life.life));
  for (const assistant of life.study.assistants) {
    const name = { life: life.life, assistant: assistant.label, trial: 1 };
    const missing = others.filter((rater) => !existsSync(directory.ratings(name, rater.label)));
    if (missing.length === 0) continue;
    const days = await readDays(directory.journal(name));
    const record = await openRecord(directory.calls(name), { onCall: options.onCall });
    try {
      await Promise.all(
        missing.map(async (rater) => {
          const line = lineOf(life, assistant, rater, record);
          const rows = await rateDays(raterOf(life, rater, options, line), life, plans, days);
          const file = openNewFile(directory.ratings(name, rater.label));
          file.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
          file.finish();
        }),
      );
    } finally {
      record.close();
    }
  }
}

async function rateDays(
  rater: PersonAtHome,
  { study, home }: LifeAtHome,
  plans: ReadonlyMap<number, DayPlan>,
  days: ReadonlyMap<number, readonly DayEntry[]>,
): Promise<Record<string, unknown>[]> {
  const rated = await Promise.all(
    [...days].map(async ([day, entries]) => {
      const plan = plans.get(day)!;
      const { ticks } = withTicks(plan, { study, home });
      const again = await rateAlso(rater, { plan, day, entries, isWalking: (tick) => ticks.walking[tick] === 1 });
      return again.map((each) => ({ day, ...each }));
    }),
  );
  return rated.flat();
}

function lineOf(
  { life }: LifeAtHome,
  { label }: DaysAssistant,
  rater: DaysRater,
  record: CallLine['record'],
): (plan: DayPlan) => CallLine {
  return ({ date }) => ({
    record,
    address: [
      ['life', life],
      ['assistant', label],
      ['date', date],
      ['role', 'rater'],
      ['rater', rater.label],
    ],
    role: 'rater',
    priority: 1,
    calls: 0,
  });
}

function raterOf(
  { study, life, person }: LifeAtHome,
  { label, spec }: DaysRater,
  { calls, ask }: OthersOptions,
  line: (plan: DayPlan) => CallLine,
): PersonAtHome {
  const { seed, rating } = study;
  if (spec === 'rules') return personByRule(person, { seed, life });
  if (spec === 'human') return personAtTerminal({ ask, rater: person, seed, life, line });
  const model = calls.raters.get(label)!;
  return personByModel({ model, person: ratedPerson(person), seed, life, as: rating.as, counted: !rating.all, line });
}

async function readPlans(path: string): Promise<Map<number, DayPlan>> {
  const plans = new Map<number, DayPlan>();
  for await (const { value } of readJsonLines(path)) {
    const { day, heldOut: _, ...plan } = value as { day?: number; heldOut?: number };
    if (day !== undefined) plans.set(day, dayPlan.parse(plan));
  }
  return plans;
}

async function readDays(path: string): Promise<Map<number, DayEntry[]>> {
  const days = new Map<number, DayEntry[]>();
  for await (const { value } of readJsonLines(path)) {
    const read = dayEntry.safeParse(value);
    if (!read.success || read.data.type !== 'tick-taken') continue;
    const { day } = read.data;
    days.set(day, [...(days.get(day) ?? []), read.data]);
  }
  return days;
}
