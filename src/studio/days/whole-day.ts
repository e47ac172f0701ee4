import { describeRubric } from '../../person/index.ts';
import { shownDay, shownPerson, type PersonRow } from '../../run/index.ts';
import { NotFound } from '../problem.ts';
import { readDayLines } from './day-lines.ts';
import { dayTalks } from './day-talks.ts';
import { dayWalks } from './day-walks.ts';
import { homeOf, type DaysRun } from './days-run.ts';
import { daysOfJournal } from './journals.ts';
import { plansOf } from './plan-lines.ts';
import { toldSuggestions } from './told-suggestions.ts';

/** Which day of whom. */
export interface DayRequest {
  person: PersonRow;
  assistant: string;
  day: number;
}

/**
 * Everything of one day: the home, the plan with the ways through the home, what was said and how it went down, and what the person expects, which the
 * assistant was not told.
 * @throws NotFound for a day that is not lived; DamagedJournal, StorageError
 */
export async function wholeDay(run: DaysRun, { person, assistant, day }: DayRequest) {
  const { directory, study } = run;
  const { life, rubric } = person;
  if (day > study.days) throw new NotFound(`There is no day ${day}: ${life} has ${study.days}.`);
  const plan = (await plansOf(directory.plans(life), [day])).get(day);
  const path = directory.journal({ life, assistant, trial: 1 });
  const lived = (await daysOfJournal(path)).days.find((each) => each.day === day);
  if (plan === undefined || lived === undefined) {
    throw new NotFound(`Day ${day} of ${life} with ${assistant} is not lived to its end.`);
  }
  const lines = readDayLines(path, lived.span);
  const shown = shownDay({ person, assistant, day, plan, tickSeconds: study.tick, path }, lines.entries);
  if (shown === null) throw new NotFound(`Day ${day} of ${life} with ${assistant} is not lived to its end.`);
  const home = await homeOf(run, person.home);
  return {
    person: shownPerson(person),
    assistant,
    day,
    days: study.days,
    tickSeconds: study.tick,
    plan,
    ...dayWalks(plan, home),
    home,
    tally: shown.tally,
    suggestions: toldSuggestions(shown.suggestions, lines.entries),
    silences: shown.silences,
    failures: shown.failures,
    protected: shown.protected,
    receptive: shown.receptive,
    talks: dayTalks(lines, assistant),
    /** What they expect, a line each; no assistant sees it. */
    rubric: describeRubric(rubric).split('\n'),
  };
}

/** See {@link wholeDay}. */
export type WholeDay = Awaited<ReturnType<typeof wholeDay>>;
