export {
  dateOf,
  dateAfter,
  dateText,
  dayMinutes,
  dayOf,
  dayOfMinute,
  minuteOf,
  sceneTime,
  seasonOf,
  seasons,
  utcTime,
  weekdayInFull,
  weekdayNames,
  weekdayOf,
} from './calendar.ts';
export type { CalendarDate, Season } from './calendar.ts';
export { publicHoliday } from './holidays.ts';
export * from './home/index.ts';
export type { Scene } from './scene.ts';
export { sceneText } from './scene-text.ts';
export { features, knownTowns, settings, townEntryOf } from './towns.ts';
export type { Feature, Setting, TownEntry } from './towns.ts';
export { weatherOf, weathers } from './weather.ts';
export type { Weather, WeatherTag } from './weather.ts';
export { wishedWeather } from './wished-weather.ts';
export type { Climate } from './climates.ts';
export type { Hours } from './categories.ts';
export { isOpen, openUntil } from './place.ts';
export type { Place } from './place.ts';
export { directionOf, kilometresBetween } from './plane.ts';
export type { Point } from './plane.ts';
export { planePoint, streetMap } from './street-map.ts';
export type { Degrees, MapArea, MapLine, StreetMap } from './street-map.ts';
export { waysThrough } from './street-map-ways.ts';
export type { FindWay } from './street-map-ways.ts';
export { makeHome, makeTown } from './town.ts';
export type { Town } from './town.ts';
export { explorationChance, explorationDecay, explorationShare, jumpLaw, stayLaw } from './mobility-laws.ts';
export { cumulative, quantile } from './power-law.ts';
export type { PowerLaw } from './power-law.ts';
export { travelMinutes } from './travel.ts';
export { visitsOf } from './visits.ts';
export type { Visit } from './visits.ts';
export type { Commitment, DayPlan } from './week-plan.ts';
