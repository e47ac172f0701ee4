/** Good answers after which one more call may be in flight. */
const answersPerPlace = 4;

/** How many calls may be in flight at one endpoint, as the endpoint itself says by serving or refusing them. */
export interface AdaptiveConcurrency {
  /** Calls that may be in flight now, at least 1. */
  readonly allowed: number;
  /** Counts a call that goes out; returns its number. */
  sent(): number;
  /** Notes a good answer: after some of them one more may be in flight, up to the most. */
  answered(): void;
  /**
   * Notes that the endpoint asked for patience: half as many may be in flight. Of calls that went out together only the first counts.
   * @param number as `sent` gave it
   */
  limited(number: number): void;
}

/**
 * Additive increase, multiplicative decrease, as TCP does it (RFC 5681): halves on a rate limit, grows by one place per four good answers.
 * @param most calls in flight on an endpoint that refuses none
 */
export function adaptiveConcurrency(most: number): AdaptiveConcurrency {
  let allowed = most;
  let latest = 0;
  let latestWhenShrunk = 0;
  let answers = 0;
  return {
    get allowed() {
      return allowed;
    },
    sent: () => ++latest,
    answered() {
      if (allowed === most || ++answers < answersPerPlace) return;
      allowed++;
      answers = 0;
    },
    limited(number) {
      if (number <= latestWhenShrunk) return;
      allowed = Math.max(1, Math.floor(allowed / 2));
      latestWhenShrunk = latest;
      answers = 0;
    },
  };
}
