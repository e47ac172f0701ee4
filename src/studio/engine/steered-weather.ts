import type { Point } from '../../mind/index.ts';
import { dayMinutes, dayOfMinute, wishedWeather, type TownEntry, type WeatherTag } from '../../world/index.ts';
import type { SteeringAt } from './live-recipe.ts';

/** The weather that was wished for a minute; null where it comes as it comes. */
export function wishAt(steerings: readonly SteeringAt[], minute: number): WeatherTag | null {
  const said = steerings.findLast((each) => each.weather !== undefined && each.minute < minute);
  if (said?.weather === undefined) return null;
  const { wish, days } = said.weather;
  return days === null || minute <= said.minute + days * dayMinutes ? wish : null;
}

/** A point of somebody's way in the weather that was wished for it, if any was. */
export function inSteeredWeather(
  point: Point,
  { steerings, seed, town }: { steerings: readonly SteeringAt[]; seed: number; town: TownEntry },
): Point {
  const wish = wishAt(steerings, point.minute);
  if (wish === null) return point;
  const day = dayOfMinute(point.minute);
  const hour = (point.minute - day * dayMinutes) / 60;
  const { tags, sentence } = wishedWeather({ seed, town, day, hour, wish });
  return { ...point, weather: { tags, sentence } };
}
