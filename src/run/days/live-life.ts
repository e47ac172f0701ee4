import { existsSync } from 'node:fs';
import type { ProactiveAssistant } from '../../assistant/index.ts';
import { openAppender, writeWholeFile } from '../../files/index.ts';
import type { DayEntry, JournalEntry } from '../../journal/index.ts';
import { liveDays, type Between, type DaysToLive, type PlannedDay } from '../../life/index.ts';
import { statedPerHour, type SampledPerson } from '../../person/index.ts';
import type { PersonAtHome } from '../../user/index.ts';
import type { Home } from '../../world/index.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysAssistant, DaysStudy } from './days-study.ts';
import { isLived } from './is-lived.ts';
import { planRow, plannedCount } from './planned-days.ts';
import type { TimelineOfPerson } from './timeline-lives.ts';

/** One person's days with all assistants of a study. */
export interface LifeAtHome {
  root: string;
  study: DaysStudy;
  life: string;
  person: SampledPerson;
  home: Home;
  /** What happens to them; absent where their days are lived alone. The study then begins when that does. */
  timeline?: TimelineOfPerson;
}

/** Who takes part in the days of one person with one assistant. */
export interface OpenCell {
  assistant: ProactiveAssistant<unknown>;
  person: PersonAtHome;
  /** Keeps a memory of the assistant and returns its hash; null: not kept. */
  keep: (memory: unknown, trainings: number) => string | null;
  /** Length of the chain of calls so far. */
  chain: () => number;
  /** What comes between the ticks; absent where nothing does. */
  between?: Between<JournalEntry>;
  close(): void;
}

/** What a life is lived with: everybody by rules, or others who are waited for. */
export interface OpenLife {
  /** Day number `day`, from 1, the held-out ones behind the others. @throws CallFailure where it could not be planned */
  dayAt(day: number): PlannedDay | Promise<PlannedDay>;
  cell(assistant: DaysAssistant): OpenCell | Promise<OpenCell>;
  /** True: all assistants at once, since they wait for others. */
  atOnce: boolean;
  close(): void;
}

/** After how many trainings the held-out days are lived, beside the last: the curve is steep at first. */
const milestones: readonly number[] = [0, 1, 2, 4, 7];

/**
 * Lives a person's days with every assistant of a study and writes journals and, at last, whole, plans. A journal that is complete is left as it is; one that is not is
 * written anew, to the same bytes.
 * @param open opens who takes part; called only where something is to be lived
 */
export async function liveLifeAtHome(
  life: LifeAtHome,
  open: (life: LifeAtHome) => OpenLife | Promise<OpenLife>,
  onEntry: (entry: DayEntry | JournalEntry) => void = () => {},
): Promise<void> {
  const directory = daysDirectory(life.root);
  const journalOf = ({ label }: DaysAssistant) => directory.journal({ life: life.life, assistant: label, trial: 1 });
  const missing = life.study.assistants.filter((assistant) => !isLived(journalOf(assistant)));
  const plans = directory.plans(life.life);
  if (missing.length === 0 && existsSync(plans)) return;
  const opened = await open(life);
  try {
    const live = (assistant: DaysAssistant) => liveCell(life, opened, assistant, journalOf(assistant), onEntry);
    if (opened.atOnce) await allToTheirEnd(missing.map(live));
    else for (const assistant of missing) await live(assistant);
    await writePlans(plans, life.study, opened);
  } finally {
    opened.close();
  }
}

async function liveCell(
  life: LifeAtHome,
  opened: OpenLife,
  part: DaysAssistant,
  path: string,
  onEntry: (entry: DayEntry | JournalEntry) => void,
): Promise<void> {
  const cell = await opened.cell(part);
  try {
    const { between } = cell;
    const days = cellToLive(life, opened, part, cell);
    await writeJournal(path, liveDays(between === undefined ? days : { ...days, between }), onEntry);
  } finally {
    cell.close();
  }
}

/** One person's days with one assistant. */
export function cellToLive(
  { study, life, person, home }: LifeAtHome,
  opened: OpenLife,
  { label }: DaysAssistant,
  cell: OpenCell,
): DaysToLive {
  return {
    head: { life, person: person.id, assistant: label, home: home.id, statedPerHour: statedPerHour(person) },
    settings: {
      seed: study.seed,
      tickSeconds: study.tick,
      dial: {
        noise: study['rating-noise'],
        shuffled: study['shuffle-ratings'],
        delayInMinutes: study['rating-delay'],
      },
      deliver: study.deliver,
      everyTick: study.ticks === 'full',
    },
    assistant: cell.assistant,
    person: cell.person,
    days: study.days,
    dayAt: (day) => opened.dayAt(day),
    heldOut: study['held-out'],
    heldOutAfter: (trainings) => milestones.includes(trainings) || trainings === study.days - 1,
    keep: cell.keep,
    chain: cell.chain,
  };
}

/** Waits for all, then throws the first error. */
async function allToTheirEnd(running: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(running)) if (result.status === 'rejected') throw result.reason;
}

async function writePlans(path: string, study: DaysStudy, opened: OpenLife): Promise<void> {
  const rows: unknown[] = [];
  for (let day = 1; day <= plannedCount(study); day++) {
    const planned = await Promise.resolve(opened.dayAt(day)).catch(() => null);
    if (planned !== null) rows.push(planRow(planned.plan, day, study));
  }
  writeWholeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Lines that are written together. */
const batch = 500;

async function writeJournal(
  path: string,
  entries: AsyncIterable<DayEntry | JournalEntry>,
  onEntry: (entry: DayEntry | JournalEntry) => void,
): Promise<void> {
  const journal = openAppender(path, { truncate: true });
  try {
    let waiting: (DayEntry | JournalEntry)[] = [];
    for await (const entry of entries) {
      waiting.push(entry);
      onEntry(entry);
      if (waiting.length < batch) continue;
      journal.appendAll(waiting);
      waiting = [];
    }
    journal.appendAll(waiting);
  } finally {
    journal.close();
  }
}
