import { setImmediate } from 'node:timers/promises';
import type { DayTally } from '../../journal/index.ts';
import { liveOne } from '../../life/index.ts';
import { personByRule } from '../../user/index.ts';
import { plainSettings, readyBuiltIn, told } from './built-in-assistant.ts';
import type { Household } from './household.ts';

/** What an assistant makes of a day. */
export interface SameDay {
  assistant: string;
  /** Days that it has learned from. */
  trainings: number;
  /** It is told what no assistant may see. */
  told: boolean;
  tally: DayTally;
}

/** Whom a day is compared with: the learner before and after a week among them. */
const others = [
  { name: 'silent', trainings: 0 },
  { name: 'nagging', trainings: 0 },
  { name: 'fixed-rate', trainings: 0 },
  { name: 'learner', trainings: 0 },
  { name: 'learner', trainings: 7 },
  { name: 'rubric', trainings: 0 },
] as const;

/** The same day of the same person with built-in assistants, rated by the rules. */
export async function sameDay(household: Household, date: string): Promise<SameDay[]> {
  const { person, life, seed, home, statedPerHour } = household;
  const planned = await household.dayOn(date);
  const lived: SameDay[] = [];
  for (const { name, trainings } of others) {
    await setImmediate();
    const { assistant, memory, day } = await readyBuiltIn(household, name, { date, trainings });
    const { tally } = await liveOne(
      {
        head: { life, person: person.id, assistant: name, home: home.id, statedPerHour },
        settings: plainSettings(household),
        // What the person is asked about besides would be no part of the day.
        assistant: { ...assistant, compares: false },
        person: personByRule(person, { seed, life }),
      },
      { planned, day, memory, write: null },
    );
    lived.push({ assistant: name, trainings, told: told.includes(name), tally });
  }
  return lived;
}
