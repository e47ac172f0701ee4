import { UsageError } from '../../errors/index.ts';
import { readJsonLines } from '../../files/index.ts';
import type { DayEntry } from '../../journal/index.ts';
import { liveDays, liveOne, type DaysToLive } from '../../life/index.ts';
import { nearestNames } from '../nearest-names.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysAssistant } from './days-study.ts';
import { asksOthers } from './explain-learner-kept.ts';
import { cellToLive, type LifeAtHome } from './live-life.ts';
import { openByRule } from './open-by-rule.ts';
import { planExistingDays } from './plan-days.ts';
import { parseProactiveSpec } from './proactive-spec.ts';
import type { PersonRow } from './write-people.ts';

/** A person of a run with one of its assistants, to be lived again without writing anything. */
export interface LivedAgain {
  life: LifeAtHome;
  assistant: DaysAssistant;
  /** The memory after so many trainings. */
  memoryAfter(trainings: number): Promise<unknown>;
  /** A day, from 1, with the assistant as it was after so many trainings. */
  dayWith(day: number, trainings: number): Promise<DayEntry[]>;
  close(): void;
}

/**
 * Opens a person of a run with a built-in assistant, where nobody was asked. What it remembered at any time is computed again, which comes to the same to the last bit.
 * @param options.life name of the person's folder, or the beginning of it
 * @param options.assistant default: the last learner of the study
 * @throws UsageError for a life or an assistant that there is not
 */
export async function liveAgain(options: { root: string; life: string; assistant?: string }): Promise<LivedAgain> {
  const { study, homes, row, assistant } = await findCell(options);
  const { life, home, ...person } = row;
  if (study.timeline !== undefined) {
    throw new UsageError(
      `${options.root} was lived with --timeline ${study.timeline.mode}, and days with talks cannot be lived again one by one.`,
    );
  }
  if (asksOthers(study, assistant)) {
    const who =
      parseProactiveSpec(assistant.spec).kind === 'built-in'
        ? `${options.root} was planned or rated by a model`
        : `${assistant.label} is not built in`;
    throw new UsageError(
      `${who}, and days can only be lived again where nobody needs to be asked. What a learner has learned can be read with --explain.`,
    );
  }
  const household: LifeAtHome = { root: options.root, study, life, person, home: homes.find(({ id }) => id === home)! };
  const opened = openByRule(household);
  const cell = await opened.cell(assistant);
  const toLive = () => cellToLive(household, opened, assistant, cell);
  const memoryAfter = (trainings: number) => {
    requireWithin('version', trainings, 0, study.days - 1);
    return rememberedAfter(toLive(), trainings);
  };
  return {
    life: household,
    assistant,
    memoryAfter,
    async dayWith(day, trainings) {
      requireWithin('day', day, 1, study.days);
      const memory = await memoryAfter(trainings);
      const planned = await opened.dayAt(day);
      const entries: DayEntry[] = [];
      const write = (entry: DayEntry) => void entries.push(entry);
      await liveOne(toLive(), { planned, day, memory, write });
      return entries;
    },
    close() {
      cell.close();
      opened.close();
    },
  };
}

/**
 * Finds a person of a run and one of its assistants.
 * @throws UsageError for a life or an assistant that there is not
 */
export async function findCell(options: { root: string; life: string; assistant?: string }) {
  const { study, homes } = planExistingDays(options.root);
  const row = await findPerson(options.root, options.life);
  return { study, homes, row, assistant: findAssistant(study.assistants, options.assistant) };
}

function requireWithin(what: string, number: number, least: number, most: number): void {
  if (number >= least && number <= most) return;
  throw new UsageError(`There is no ${what} ${number}: this study has ${what}s ${least} to ${most}.`);
}

/** Lives the days until the assistant has been trained so many times. */
async function rememberedAfter(days: DaysToLive, trainings: number): Promise<unknown> {
  let remembered: unknown = days.assistant.start();
  if (trainings === 0) return remembered;
  const keep = (memory: unknown) => {
    remembered = memory;
    return 'kept';
  };
  for await (const entry of liveDays({ ...days, heldOut: 0, keep })) {
    if (entry.type === 'day-learned' && entry.day === trainings) break;
  }
  return remembered;
}

async function findPerson(root: string, wanted: string): Promise<PersonRow> {
  const lives: string[] = [];
  let begins: PersonRow | null = null;
  let twice = false;
  for await (const { value } of readJsonLines(daysDirectory(root).people)) {
    const row = value as PersonRow;
    if (row.life === wanted || row.id === wanted) return row;
    lives.push(row.life);
    if (!row.life.startsWith(wanted)) continue;
    twice = begins !== null;
    begins = row;
  }
  if (begins !== null && !twice) return begins;
  const nearest = nearestNames(wanted, lives, 5).join(', ');
  throw new UsageError(
    `${twice ? 'Several lives begin' : 'No life begins'} with "${wanted}" in ${root}. There are ${nearest} …`,
  );
}

function findAssistant(assistants: readonly DaysAssistant[], wanted: string | undefined): DaysAssistant {
  const found =
    wanted === undefined
      ? (assistants.findLast(({ spec }) => spec === 'learner') ??
        assistants.findLast(({ spec }) => parseProactiveSpec(spec).learner))
      : assistants.find(({ label }) => label === wanted);
  if (found !== undefined) return found;
  const labels = assistants.map(({ label }) => label).join(', ');
  throw new UsageError(
    `${wanted === undefined ? 'No assistant of this run is the learner' : `There is no assistant "${wanted}"`}. There are ${labels}.`,
  );
}
