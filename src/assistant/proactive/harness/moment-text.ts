import { weekdayInFull } from '../../../world/index.ts';
import type { Moment } from '../contract.ts';

/** What the person is doing and where: "making coffee (breakfast, in the kitchen)"; "on the way to the kitchen for making coffee (breakfast)". */
export function placeText({ activity: { doing, part, room }, walking }: Moment): string {
  const named = room.startsWith('own ') ? `their ${room}` : `the ${room}`;
  const about = [...(part === doing ? [] : [part]), ...(room === '' || walking ? [] : [`in ${named}`])];
  const what = walking ? `on the way${room === '' ? '' : ` to ${named}`} for ${doing}` : doing;
  return about.length === 0 ? what : `${what} (${about.join(', ')})`;
}

/** "It is Monday, 07:32. They are making coffee (breakfast, in the kitchen)." */
export function nowText(moment: Moment): string {
  const { weekday, minute, time } = moment;
  const [day, clock] = [weekdayInFull(weekday), time.slice(11, 16)];
  const when =
    minute < 1440
      ? `It is ${day}, ${clock}.`
      : `It is ${clock} in the night after ${day}; they have not been to bed yet.`;
  return `${when} They are ${placeText(moment)}.`;
}

/** "07:32", of minutes since any midnight. */
export function clockOf(minute: number): string {
  const within = Math.floor(minute) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
