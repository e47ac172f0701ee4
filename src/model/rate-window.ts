/** The minute that limits are counted over, and a second more: what was sent in time may arrive late. */
export const rateWindowInMs = 61_000;

/** How much of something went out in the last minute. */
export interface RateWindow {
  /** Milliseconds until `amount` may go out; 0 for now. More than the limit allows in a minute may go out when nothing else did. */
  delay(amount: number, now: number): number;
  /** Counts `amount` as gone out now. */
  take(amount: number, now: number): RateUse;
}

/** What was counted by one {@link RateWindow.take}. */
export interface RateUse {
  /** Puts right how much it really was. */
  correct(amount: number): void;
}

/**
 * Lets no more than `perMinute` go out in any minute. A sliding window rather than a bucket that refills: a bucket lets up to twice the limit pass in
 * the minute after a pause. Times are milliseconds of one clock.
 */
export function openRateWindow(perMinute: number): RateWindow {
  let uses: Use[] = [];
  let first = 0;
  let sum = 0;

  function forget(now: number): void {
    for (let use = uses[first]; use !== undefined && use.at + rateWindowInMs <= now; use = uses[++first]) {
      sum -= use.amount;
      use.isCounted = false;
    }
    if (first < 1000 || first * 2 < uses.length) return;
    uses = uses.slice(first);
    first = 0;
  }

  return {
    delay(amount, now) {
      forget(now);
      let left = sum;
      let until = now;
      for (let index = first; left > 0 && left + amount > perMinute; index++) {
        left -= uses[index]!.amount;
        until = uses[index]!.at + rateWindowInMs;
      }
      return until - now;
    },
    take(amount, now) {
      forget(now);
      const use = { at: now, amount, isCounted: true };
      uses.push(use);
      sum += amount;
      return {
        correct(real) {
          if (use.isCounted) sum += real - use.amount;
          use.amount = real;
        },
      };
    },
  };
}

interface Use {
  readonly at: number;
  amount: number;
  /** False once it is more than a minute ago. */
  isCounted: boolean;
}
