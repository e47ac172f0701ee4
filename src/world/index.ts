export {
  dateOf,
  dateText,
  dayMinutes,
  dayOf,
  dayOfMinute,
  minuteOf,
  sceneTime,
  seasonOf,
  seasons,
  utcTime,
  weekdayNames,
  weekdayOf,
} from './calendar.ts';
export type { CalendarDate, Season } from './calendar.ts';
export { publicHoliday } from './holidays.ts';
export type { Scene } from './scene.ts';
export { sceneText } from './scene-text.ts';
