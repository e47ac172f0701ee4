import { exactCosine } from '../random/index.ts';
import { dateOf, dayOf } from './calendar.ts';

const radians = Math.PI / 180;

/**
 * True while the sun is above the horizon, to some minutes: declination −23.44° · cos(360° (N + 10) / 365) with N the day of the year, hour angle
 * from the longitude, no equation of time and no refraction.
 * @param hour local hour in [0, 24) @param place degrees, and minutes that local time is ahead of UTC
 */
export function sunIsUp(day: number, hour: number, place: { latitude: number; longitude: number; offset: number }) {
  const ofYear = day - dayOf({ year: dateOf(day).year, month: 1, day: 1 }) + 1;
  const declination = -23.44 * radians * exactCosine(((ofYear + 10) / 365) * 2 * Math.PI);
  const latitude = place.latitude * radians;
  const hourAngle = ((hour - place.offset / 60 - 12) * 15 + place.longitude) * radians;
  const height =
    sine(latitude) * sine(declination) + exactCosine(latitude) * exactCosine(declination) * exactCosine(hourAngle);
  return height > 0;
}

function sine(angle: number): number {
  return exactCosine(angle - Math.PI / 2);
}
