import type { Moment } from '../../assistant/index.ts';
import { dateAfter } from '../../world/index.ts';
import type { DayActivity, DayPlan } from '../../journal/index.ts';

/** What is true of a tick before anybody looks at it. */
export interface TickScene {
  plan: DayPlan;
  /** 1-based; 0 on a held-out day. */
  day: number;
  /** Seconds since the day's midnight. */
  second: number;
  activity: DayActivity;
  walking: boolean;
}

/** What an assistant may see of a tick; nothing else of the person's side reaches it. */
export function momentView({ plan, day, second, activity, walking }: TickScene): Moment {
  const { kind, doing, part, hobby, at } = activity;
  return {
    time: localTime(plan.date, second),
    weekday: plan.weekday,
    minute: second / 60,
    day,
    activity: { kind, doing, part, hobby, room: at?.room ?? '' },
    walking,
  };
}

/** "2026-03-02T07:32:30"; seconds beyond a day are the next date. */
function localTime(date: string, second: number): string {
  const within = second % 86_400;
  const day = second < 86_400 ? date : dateAfter(date, 1);
  return `${day}T${clockOf(within)}`;
}

/** "07:32:30". */
export function clockOf(second: number): string {
  return `${twoDigits[Math.floor(second / 3600)]}:${twoDigits[Math.floor(second / 60) % 60]}:${twoDigits[second % 60]}`;
}

/** 00 to 99. */
const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
