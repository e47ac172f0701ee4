import type { DayActivity, DayPlan, Rating } from '../../journal/index.ts';
import type { Rubric, WelcomeHelp } from '../../person/index.ts';
import type { RatingMoment } from './day-rating.ts';

/** A suggestion that somebody heard. */
export interface Delivery {
  minute: number;
  activity: DayActivity;
  rating: Rating;
}

/** The rules of rating, each counted anew from the whole day and all that was heard: slow, and nothing is kept between ticks. */
export function plainRating(rubric: Rubric, plan: DayPlan) {
  const { perDay, gapMinutes, perHours } = rubric.rate;
  const today = <Window extends { weekday: string }>(windows: readonly Window[]) =>
    windows.filter(({ weekday }) => weekday === plan.weekday);
  const holds = (stretch: { from: number; to: number }, minute: number) =>
    stretch.from <= minute && minute < stretch.to;
  const isGuarded = (minute: number) => today(rubric.protected).some((window) => holds(window, minute));
  const isOpen = (minute: number) =>
    !isGuarded(minute) && plan.activities.some((each) => each.at !== null && holds(each, minute));
  const openMinutes = Array.from({ length: 2880 }, (_, minute) => minute).filter(isOpen);
  const openBefore = (minute: number) => openMinutes.filter((each) => each < minute).length;
  const total = openMinutes.length;
  const byGaps = total === 0 ? 0 : 1 + Math.floor(total / gapMinutes);
  const byHours = perHours === undefined ? Infinity : Math.round((perHours.count * total) / (60 * perHours.hours));
  const wished = Math.min(perDay, byGaps, byHours);

  const welcome = ({ kind, hobby }: DayActivity): WelcomeHelp | null => {
    const fits = (asked: string | null) =>
      rubric.welcome.find(
        (help) => help.hobby === asked && (asked === null ? help.kind === kind : help.kind === 'hobby'),
      );
    return (hobby === null ? undefined : fits(hobby)) ?? fits(null) ?? null;
  };
  const stretchOf = (activity: DayActivity) => {
    const { activities } = plan;
    const help = welcome(activity);
    let first = activities.indexOf(activity);
    let last = first;
    while (first > 0 && welcome(activities[first - 1]!) === help) first--;
    while (last < activities.length - 1 && welcome(activities[last + 1]!) === help) last++;
    return { from: activities[first]!.from, to: activities[last]!.to };
  };
  const lastOf = (heard: readonly Delivery[], now: number, minutes: number) =>
    heard.filter(({ minute }) => now - minute < minutes);

  const timing = ({ minute, walking }: RatingMoment) => (walking || isGuarded(minute) ? 0 : 1);
  const frequency = ({ minute }: RatingMoment, heard: readonly Delivery[]) => {
    const isFull = heard.length >= perDay;
    const isTooSoon = lastOf(heard, minute, gapMinutes).length > 0;
    const isFullByHours = perHours !== undefined && lastOf(heard, minute, 60 * perHours.hours).length >= perHours.count;
    return isFull || isTooSoon || isFullByHours ? 0 : 1;
  };
  const preferenceOfSilence = ({ minute, activity }: RatingMoment, heard: readonly Delivery[]) => {
    const help = welcome(activity);
    if (help === null) return 1;
    const stretch = stretchOf(activity);
    const isHalfGone = minute >= (stretch.from + stretch.to) / 2;
    const good = heard.filter(
      ({ rating }) => rating.preference === 1 && rating.timing === 1 && rating.communication === 1,
    );
    const isMet = lastOf(good, minute, 180).some((each) => welcome(each.activity) === help);
    const share = openBefore(Math.floor(minute) + 1) / total;
    const byNow = Math.ceil(Number((wished * share).toFixed(9)));
    const isMetByHours = perHours !== undefined && lastOf(good, minute, 60 * perHours.hours).length >= perHours.count;
    return isHalfGone && !isMet && good.length < byNow && !isMetByHours ? 0 : 1;
  };
  const timingOfSilence = ({ minute }: RatingMoment, heard: readonly Delivery[]) => {
    const window = today(rubric.receptive).findLast((each) => holds(each, minute));
    if (window === undefined || minute <= (window.from + window.to) / 2) return 1;
    return heard.some((each) => each.minute >= window.from) ? 1 : 0;
  };
  const frequencyOfSilence = ({ minute }: RatingMoment, heard: readonly Delivery[]) => {
    const gone = openBefore(Math.floor(minute));
    const last = heard.at(-1);
    if (perHours !== undefined) {
      const since = gone - (last === undefined ? 0 : openBefore(Math.floor(last.minute)));
      return since > 1.5 * ((60 * perHours.hours) / perHours.count) ? 0 : 1;
    }
    return total > 0 && heard.length < Math.floor(Number(((wished * gone) / total).toFixed(9))) ? 0 : 1;
  };

  return {
    wished,
    welcome,
    timing,
    frequency,
    silence: (moment: RatingMoment, heard: readonly Delivery[]): Rating => {
      const passes = timing(moment) === 1;
      const hasRoom = passes && frequency(moment, heard) === 1;
      return {
        preference: passes ? preferenceOfSilence(moment, heard) : 1,
        timing: hasRoom ? timingOfSilence(moment, heard) : 1,
        frequency: hasRoom ? frequencyOfSilence(moment, heard) : 1,
        communication: 1,
      };
    },
  };
}
