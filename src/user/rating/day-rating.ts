import type { DayActivity, DayPlan, Rating } from '../../journal/index.ts';
import type { Rubric, WelcomeHelp } from '../../person/index.ts';
import { halfwayThrough } from './halfway-through.ts';
import { rubricClock } from './rubric-clock.ts';

/** A wish that is met is quiet for this long, in minutes. */
const quietAfterMet = 180;

/** A silence that goes beyond this many mean intervals is too long for somebody who thinks in hours. */
const patience = 1.5;

/** Where the person is in the day. */
export interface RatingMoment {
  /** Minutes since the day's midnight. */
  minute: number;
  activity: DayActivity;
  walking: boolean;
}

/** What can be counted about one day: when and how often. It changes only by what is delivered. */
export interface DayRating {
  /** 1 when a suggestion now comes at a welcome or tolerated time. */
  timing(moment: RatingMoment): 0 | 1;
  /** 1 when another suggestion now does not exceed the wished rate. */
  frequency(moment: RatingMoment): 0 | 1;
  /** Help that is welcome with what the person is doing; null for none. */
  welcome(activity: DayActivity): WelcomeHelp | null;
  /** How silence is rated now. */
  silence(moment: RatingMoment): Rating;
  /** Notes a suggestion that the person has heard, with its rating. */
  deliver(moment: RatingMoment, rating: Rating): void;
  /** True in a protected window. */
  isGuarded(moment: RatingMoment): boolean;
  /** Suggestions that the day has room for. */
  wished: number;
}

/**
 * Opens the counting of one day against a rubric.
 *
 * Speech: timing is 0 in a protected window and while walking; frequency is 0 when the day or the last hours hold as many as wished, or the last one was less than the
 * shortest gap ago.
 *
 * Silence is faulted only where speech would have passed timing.
 * - Preference is 0 where help is wished with this activity, the stretch of it is half gone, nothing good has come with it for three hours, and fewer good ones have
 *   come than are wished by now: the share of the day's wished number that the share of open time gone asks for, rounded up, and (by the hour) fewer in the last hours than wished.
 *   A suggestion is good when it passes preference, timing and communication.
 * - Timing is 0 when more than half of a receptive window is gone and nothing has been said in it.
 * - Frequency is 0 where fewer have come than are wished by now, rounded down; by the hour: after one and a half mean intervals of open time without any.
 *
 * The last two only while the rate has room, so that frequency never faults both choices of one tick.
 */
export function openDayRating(rubric: Rubric, plan: DayPlan): DayRating {
  const { guarded, receptive, windows, open, wished } = rubricClock(rubric, plan);
  const { gapMinutes, perDay, perHours } = rubric.rate;
  const total = open[open.length - 1]!;
  const interval = perHours === undefined ? null : (60 * perHours.hours) / perHours.count;
  const heard: number[] = [];
  const good: number[] = [];
  const met = new Map<WelcomeHelp, number>();
  const help = new Map<DayActivity, WelcomeHelp | null>();
  let openAtLast = 0;

  const timing = ({ minute, walking }: RatingMoment): 0 | 1 => (walking || guarded[Math.floor(minute)] === 1 ? 0 : 1);
  const within = (minutes: readonly number[], now: number, span: number): number => {
    let count = 0;
    while (count < minutes.length && minutes[minutes.length - 1 - count]! > now - span) count++;
    return count;
  };
  const frequency = ({ minute }: RatingMoment): 0 | 1 => {
    if (heard.length >= perDay) return 0;
    if (heard.length > 0 && minute - heard[heard.length - 1]! < gapMinutes) return 0;
    return perHours === undefined || within(heard, minute, 60 * perHours.hours) < perHours.count ? 1 : 0;
  };
  const welcome = (activity: DayActivity): WelcomeHelp | null => {
    const known = help.get(activity);
    if (known !== undefined) return known;
    const { kind, hobby } = activity;
    const own =
      hobby === null ? undefined : rubric.welcome.find((each) => each.kind === 'hobby' && each.hobby === hobby);
    const found = own ?? rubric.welcome.find((each) => each.kind === kind && each.hobby === null) ?? null;
    help.set(activity, found);
    return found;
  };
  const halfway = halfwayThrough(plan, welcome);
  const missesWish = ({ minute, activity }: RatingMoment): boolean => {
    const wish = welcome(activity);
    if (wish === null || minute < halfway.get(activity)!) return false;
    if (minute - (met.get(wish) ?? -Infinity) < quietAfterMet) return false;
    if (perHours !== undefined && within(good, minute, 60 * perHours.hours) >= perHours.count) return false;
    return good.length < Math.ceil((wished * open[Math.floor(minute) + 1]!) / total);
  };
  const missesWindow = (minute: number): boolean => {
    const number = receptive[Math.floor(minute)]!;
    if (number === 0) return false;
    const { from, to } = windows[number - 1]!;
    return minute - from > (to - from) / 2 && !(heard.length > 0 && heard[heard.length - 1]! >= from);
  };
  const isTooLong = (minute: number): boolean => {
    const gone = open[Math.floor(minute)]!;
    if (interval !== null) return gone - openAtLast > patience * interval;
    return heard.length < Math.floor((wished * gone) / total);
  };

  return {
    timing,
    frequency,
    welcome,
    silence: (moment) => {
      if (timing(moment) === 0) return content;
      const hasRoom = frequency(moment) === 1;
      const preference = missesWish(moment) ? 0 : 1;
      const window = hasRoom && missesWindow(moment.minute) ? 0 : 1;
      const rate = hasRoom && isTooLong(moment.minute) ? 0 : 1;
      return silenceRatings[preference * 4 + window * 2 + rate]!;
    },
    deliver: (moment, rating) => {
      heard.push(moment.minute);
      openAtLast = open[Math.floor(moment.minute)]!;
      const wish = welcome(moment.activity);
      if (rating.preference !== 1 || rating.timing !== 1 || rating.communication !== 1) return;
      good.push(moment.minute);
      if (wish !== null) met.set(wish, moment.minute);
    },
    isGuarded: ({ minute }) => guarded[Math.floor(minute)] === 1,
    wished,
  };
}

/** All ratings that a silence can have, by preference, timing and frequency; frozen, since all who are told share them. */
const silenceRatings: readonly Rating[] = Array.from({ length: 8 }, (_, bits) =>
  Object.freeze({
    preference: bits & 4 ? 1 : 0,
    timing: bits & 2 ? 1 : 0,
    frequency: bits & 1 ? 1 : 0,
    communication: 1,
  }),
);

const content = silenceRatings[7]!;
