import type { Period, PeriodGround, Summarise } from './period.ts';

const hourMinutes = 60;
const blockMinutes = 240;
/** How many stretches of four hours are kept. */
const blocksKept = 3;

/** What is told of the time that is over. */
export interface Summaries {
  /** Finished stretches of four hours by the clock (from 00:00, 04:00, …) that hold anything: the last three, in the order of time. */
  readonly fourHours: readonly Period[];
  /** Finished hours since then that hold anything: at most three, in the order of time. */
  readonly hours: readonly Period[];
}

/** Where {@link openPeriods} stands, as plain JSON where entries are. */
export interface PeriodsState<Entry> extends Summaries {
  /** All hours up to this minute are closed. */
  readonly closed: number;
  /** Entries of the four hours that are not over. */
  readonly entries: readonly Entry[];
}

/** What happened, told hour by hour and then in stretches of four hours. */
export interface Periods<Entry> {
  /** @throws RangeError for an entry of an hour that is closed */
  add(entry: Entry): void;
  /**
   * Closes all hours that are over at `minute`, and the stretches of four hours that end with them. Each that holds anything is summarised once; one
   * that does not is left out, however long nobody was there. Where no hour has ended, the answer is there at once.
   * @throws whatever `summarise` throws, after all else is done; what it failed to tell is left out for good
   */
  closeUntil(minute: number): Summaries | Promise<Summaries>;
  /** Entries of the hour that is not closed yet. */
  current(): readonly Entry[];
  /** Where it stands, between two closings. */
  state(): PeriodsState<Entry>;
}

/**
 * Periods without entries, or those that `state` was taken of. Hours end by the clock, whether anything happens then or not.
 * @example
 * const periods = openPeriods<CountedEntry>({ summarise: countedSummary });
 * periods.add({ at: 485, activity: 'eating porridge' });
 * const { fourHours, hours } = await periods.closeUntil(540);
 */
export function openPeriods<Entry extends { readonly at: number }>(
  options: { summarise: Summarise<Entry> },
  state: PeriodsState<Entry> = { closed: 0, entries: [], fourHours: [], hours: [] },
): Periods<Entry> {
  let { closed } = state;
  let entries = [...state.entries];
  let told: Summaries = { fourHours: state.fourHours, hours: state.hours };
  let done = closed;
  let closing: Promise<Summaries> | null = null;
  let waiting = 0;

  const tell = async (grounds: readonly PeriodGround<Entry>[], failures: unknown[]): Promise<Period[]> => {
    const answers = await Promise.allSettled(grounds.map(async (ground) => options.summarise(ground)));
    return answers.flatMap((answer, index) => {
      if (answer.status === 'rejected') failures.push(answer.reason);
      const { from, to } = grounds[index]!;
      return answer.status === 'rejected' || answer.value === null ? [] : [{ from, to, text: answer.value }];
    });
  };
  const close = async (until: number): Promise<Summaries> => {
    const failures: unknown[] = [];
    const fresh = entries.filter(({ at }) => at >= done && at < until);
    const hourly = stretches(fresh, hourMinutes).map((hour) => ({ ...hour, length: 'hour' as const, hours: [] }));
    const hours = [...told.hours, ...(await tell(hourly, failures))];
    const over = Math.floor(until / blockMinutes) * blockMinutes;
    const blocks = stretches(
      entries.filter(({ at }) => at < over),
      blockMinutes,
    )
      .map((block) => ({
        ...block,
        length: 'four hours' as const,
        hours: hours.filter(({ from }) => from >= block.from && from < block.to),
      }))
      .filter((block) => block.hours.length > 0);
    const fourHours = [...told.fourHours, ...(await tell(blocks, failures))].slice(-blocksKept);
    done = until;
    entries = entries.filter(({ at }) => at >= over);
    told = { fourHours, hours: hours.filter(({ from }) => from >= over) };
    if (failures.length > 0) throw failures[0];
    return told;
  };

  const closeAfter = async (before: Promise<Summaries> | null, until: number): Promise<Summaries> => {
    waiting++;
    try {
      await before?.catch(() => told);
      return await close(until);
    } finally {
      if (--waiting === 0) closing = null;
    }
  };

  return {
    add(entry) {
      if (!(entry.at >= closed)) throw new RangeError(`an entry of minute ${entry.at}, though ${closed} is closed`);
      entries.push(entry);
    },
    closeUntil(minute) {
      const until = Math.floor(minute / hourMinutes) * hourMinutes;
      if (until <= closed) return closing ?? told;
      closed = until;
      closing = closeAfter(closing, until);
      return closing;
    },
    current: () => entries.filter(({ at }) => at >= closed),
    state: () => ({ closed, entries: [...entries], ...told }),
  };
}

/** Entries by the stretch of the clock in which they lie, in the order of time. */
function stretches<Entry extends { readonly at: number }>(entries: readonly Entry[], minutes: number) {
  const groups = Map.groupBy(
    entries.toSorted((a, b) => a.at - b.at),
    ({ at }) => Math.floor(at / minutes) * minutes,
  );
  return [...groups].map(([from, all]) => ({ from, to: from + minutes, entries: all }));
}
