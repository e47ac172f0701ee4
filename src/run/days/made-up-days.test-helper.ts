import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emptyTally, type DayEntry, type DayPlan, type DayTally } from '../../journal/index.ts';
import type { DaysDirectory } from './days-directory.ts';
import { daysStudyText } from './days-study-file.ts';
import type { DaysStudy } from './days-study.ts';
import { planDays } from './plan-days.ts';
import { writePeople } from './write-people.ts';

/** A study of two days and one held out, whose people and plans are written; its journals are made up by tests. */
export interface MadeUpDays {
  directory: DaysDirectory;
  study: DaysStudy;
  /** Folders of the people, in their order. */
  lives: string[];
}

/** Writes study, people and plans of a made-up run. */
export async function madeUpDays(out: string, assistants: string[], people = 2): Promise<MadeUpDays> {
  const plan = await planDays({ out, people, days: 2, 'held-out': 1, assistants });
  const { study, directory } = plan;
  mkdirSync(out, { recursive: true });
  writeFileSync(directory.study, daysStudyText(study));
  if (plan.people !== null) await writePeople(directory, plan.people, plan.homes, study.seed);
  const written = readFileSync(directory.people, 'utf8').trimEnd().split('\n');
  const lives = written.map((line) => (JSON.parse(line) as { life: string }).life);
  for (const life of lives) {
    mkdirSync(dirname(directory.plans(life)), { recursive: true });
    const lines = [1, 2].map((day) => `${JSON.stringify({ day, ...dayPlan(`2026-03-0${day + 1}`) })}\n`);
    writeFileSync(directory.plans(life), lines.join(''));
  }
  return { directory, study, lives };
}

/** Eight to twelve on a Monday, in half hours; from nine to ten away from home. */
export function dayPlan(date: string): DayPlan {
  const activities = Array.from({ length: 8 }, (_, place): DayPlan['activities'][number] => {
    const from = 480 + 30 * place;
    const at = place === 2 || place === 3 ? null : { room: 'kitchen', object: 'table' };
    return {
      from,
      to: from + 30,
      kind: 'housework',
      doing: `step ${place}`,
      part: place < 4 ? 'cleaning' : 'mending',
      hobby: null,
      at,
    };
  });
  return { date, weekday: 'mon', up: 480, bed: 720, activities };
}

/** A tally of `days` days with so many suggestions of a score, and silences that are all right. */
export function madeUpTally(days: number, said: number, score: number, missing = 0): DayTally {
  const silent = 72 - said - missing;
  const empty = emptyTally();
  return {
    ...empty,
    days,
    ticks: 72,
    hours: 3,
    speech: { ...empty.speech, rated: said, missing, score: said * score },
    silence: { ...empty.silence, rated: silent, score: 4 * silent },
    successes: score >= 3 ? said : 0,
  };
}

/** A whole journal with tallies alone. */
export function madeUpJournal(
  life: string,
  assistant: string,
  tallies: { days: DayTally[]; heldOut: DayTally[] },
): DayEntry[] {
  return [
    {
      type: 'days-started',
      version: 1,
      life,
      person: life.slice(0, 2),
      assistant,
      home: 'x',
      tickSeconds: 150,
      statedPerHour: 0.5,
    },
    ...tallies.days.flatMap((tally, index): DayEntry[] => [
      { type: 'day-started', day: index + 1, date: `2026-03-0${index + 2}` },
      { type: 'day-ended', day: index + 1, tally, chain: index },
    ]),
    ...tallies.heldOut.map((tally, trainings): DayEntry => ({ type: 'held-out-lived', trainings, tally })),
    { type: 'days-ended', chain: 2 },
  ];
}

/** Writes a journal as it stands. */
export function writeMadeUp(path: string, entries: readonly unknown[], end = ''): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join('') + end);
}
