import type { DayPlan } from '../../journal/index.ts';

/** The ticks of one day at which an assistant at home decides: awake and at home. */
export interface Ticks {
  /** Seconds since the day's midnight, one for each tick. */
  seconds: Int32Array;
  /** Place of the tick's activity in the plan. */
  activity: Int16Array;
  /** 1 while the person is still on the way to where the activity takes place. */
  walking: Uint8Array;
}

/**
 * The ticks of a planned day: every `tickSeconds` from midnight, from getting up to going to bed, without those away from home.
 * @param walkingSeconds how long the person walks at the start of an activity, by its place in the plan
 */
export function ticksOf(plan: DayPlan, tickSeconds: number, walkingSeconds: (activity: number) => number): Ticks {
  const seconds: number[] = [];
  const activity: number[] = [];
  const walking: number[] = [];
  let second = Math.ceil((plan.up * 60) / tickSeconds) * tickSeconds;
  plan.activities.forEach(({ from, to, at }, place) => {
    const arrived = at === null ? 0 : from * 60 + walkingSeconds(place);
    for (; second < to * 60; second += tickSeconds) {
      if (at === null) continue;
      seconds.push(second);
      activity.push(place);
      walking.push(second < arrived ? 1 : 0);
    }
  });
  return {
    seconds: Int32Array.from(seconds),
    activity: Int16Array.from(activity),
    walking: Uint8Array.from(walking),
  };
}
