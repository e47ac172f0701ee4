import type { DayRoutine, Routine, Weekday, Window } from '../../../person/index.ts';
import type { Unread } from '../unread.ts';
import { momentText, type Moment } from './moment.ts';
import { resolveMoment, type HobbyNames } from './resolve-moment.ts';

/** Windows as a rubric holds them: sorted, apart from each other, none receptive inside of a protected one. */
export interface FittedWindows {
  receptive: Window[];
  protected: Window[];
  unread: Unread[];
}

const field = 'criteria.Timing';

/**
 * Lays moments over a routine. What the routine has no place for, and what is cut, is listed.
 * @param options.hasAssumedHours true where the hours of work are assumed: then they are no reason to cut a time that is said to be welcome
 */
export function layMoments(
  { open, closed }: { open: readonly Moment[]; closed: readonly Moment[] },
  options: { routine: Routine; hobbies: HobbyNames; hasAssumedHours: boolean },
): FittedWindows {
  const { routine, hobbies, hasAssumedHours } = options;
  const unread: Unread[] = [];
  const windowsOf = (moments: readonly Moment[]) =>
    moments.flatMap((moment) => {
      const windows = routine.days.flatMap((day) => windowsOn(moment, day, hobbies));
      if (windows.length > 0) return windows;
      unread.push({
        field,
        text: moment.why,
        reason: `${momentText(moment)}: no such time in the waking hours of the routine`,
      });
      return [];
    });
  const gives = ({ when, yields }: Moment) =>
    yields === true ||
    (hasAssumedHours && 'doing' in when && (when.doing.kind === 'work' || when.doing.kind === 'study'));
  const receptive = windowsOf(open.filter((moment) => !gives(moment)));
  const certain = windowsOf(closed.filter((moment) => !gives(moment)));
  const welcome = fitWindows(receptive, certain, routine).receptive;
  const yielding = windowsOf(closed.filter(gives)).flatMap((window) => without(window, welcome));
  const fitted = fitWindows([...receptive, ...windowsOf(open.filter(gives))], [...certain, ...yielding], routine);
  return { ...fitted, unread: [...unread, ...fitted.unread] };
}

function windowsOn(moment: Moment, day: DayRoutine, hobbies: HobbyNames): Window[] {
  if (!moment.days.includes(day.weekday)) return [];
  return resolveMoment(moment, day, hobbies).map(({ from, to }) => ({
    weekday: day.weekday,
    from,
    to,
    why: moment.why,
  }));
}

/** Cuts windows to the waking hours, joins those of one kind that overlap, and cuts the receptive ones where a protected one lies. */
export function fitWindows(receptive: readonly Window[], guarded: readonly Window[], routine: Routine): FittedWindows {
  const protectedWindows = routine.days.flatMap((day) => joined(awake(guarded, day)));
  const whole = routine.days.flatMap((day) => joined(awake(receptive, day)));
  const cut = whole.flatMap((window) => without(window, protectedWindows));
  const lost = whole.filter((window) => protectedWindows.some((other) => overlap(window, other)));
  const unread = [...grouped(lost)].map(([why, days]): Unread => {
    const left = cut.some((window) => window.why === why);
    return {
      field,
      text: why,
      reason: `${left ? 'partly' : 'wholly'} inside of a protected time (${days.join(', ')}): the protected time counts`,
    };
  });
  return { receptive: cut, protected: protectedWindows, unread };
}

function grouped(windows: readonly Window[]): Map<string, Weekday[]> {
  const groups = new Map<string, Weekday[]>();
  for (const { why, weekday } of windows) groups.set(why, [...new Set([...(groups.get(why) ?? []), weekday])]);
  return groups;
}

function awake(windows: readonly Window[], { weekday, up, bed }: DayRoutine): Window[] {
  return windows
    .filter((window) => window.weekday === weekday)
    .map((window) => ({ ...window, from: Math.max(window.from, up), to: Math.min(window.to, bed) }))
    .filter(({ from, to }) => to - from >= 5)
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** Windows in order, overlapping ones joined under the reasons of both. */
function joined(windows: readonly Window[]): Window[] {
  const all: Window[] = [];
  for (const window of windows) {
    const last = all.at(-1);
    if (last === undefined || window.from >= last.to) all.push({ ...window });
    else {
      if (window.to > last.to && !last.why.includes(window.why)) last.why = `${last.why}; ${window.why}`;
      last.to = Math.max(last.to, window.to);
    }
  }
  return all;
}

function overlap(one: Window, other: Window): boolean {
  return one.weekday === other.weekday && one.from < other.to && other.from < one.to;
}

/** What is left of a window beside the protected ones; pieces of less than ten minutes are none. */
function without(window: Window, guarded: readonly Window[]): Window[] {
  let pieces = [window];
  for (const other of guarded.filter((each) => overlap(window, each))) {
    pieces = pieces.flatMap((piece) =>
      overlap(piece, other)
        ? [
            { ...piece, to: Math.min(piece.to, other.from) },
            { ...piece, from: Math.max(piece.from, other.to) },
          ].filter(({ from, to }) => to > from)
        : [piece],
    );
  }
  return pieces.length === 1 && pieces[0] === window ? pieces : pieces.filter(({ from, to }) => to - from >= 10);
}
