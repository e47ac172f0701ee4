/** Holds a day back, so that nothing runs ahead of whoever looks on. */
export interface DayPace {
  /** The minute up to which the day may go on. */
  readonly granted: number;
  /** The minute up to which all has been lived. */
  readonly reached: number;
  /** Lets the day go on up to a minute; an earlier one changes nothing. */
  goOn(minute: number): void;
  /** Lets it go on no further than a minute. */
  stopAt(minute: number): void;
  /** Waits until the day may come to a minute. */
  arrive(minute: number): Promise<void>;
  /** Waits until the day may go beyond a minute, or until something else is so. */
  pass(minute: number, or: () => boolean): Promise<void>;
  /** Waits until something is so. */
  until(isSo: () => boolean): Promise<void>;
  /** Has whoever waits look again. */
  nudge(): void;
  /** From now on nobody who waits goes on. */
  close(): void;
}

/** Opens the pace of one day, in which one thing waits at a time. @param onReached called when the day has come as far as it may */
export function openDayPace(from: number, onReached: () => void): DayPace {
  let granted = from;
  let reached = from;
  let closed = false;
  let wake: (() => void) | null = null;
  const until = async (isSo: () => boolean): Promise<void> => {
    const isHeld = () => closed || !isSo();
    while (isHeld()) await new Promise<void>((resolve) => (wake = resolve));
  };
  const reach = (minute: number) => {
    if (minute <= reached) return;
    reached = minute;
    onReached();
  };
  return {
    get granted() {
      return granted;
    },
    get reached() {
      return reached;
    },
    goOn(minute) {
      granted = Math.max(granted, minute);
      wake?.();
    },
    stopAt(minute) {
      granted = Math.min(granted, minute);
    },
    async arrive(minute) {
      await until(() => {
        reach(Math.min(granted, minute));
        return granted >= minute;
      });
    },
    pass: (minute, or) => until(() => granted > minute || or()),
    until,
    nudge: () => wake?.(),
    close: () => void (closed = true),
  };
}
