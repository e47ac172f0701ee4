import { sunIsUp } from './daylight.ts';
import type { TownEntry } from './towns.ts';
import { coldBelow, coolBelow, hotFrom, warmFrom, weatherSentence, type Sky } from './weather-sentence.ts';
import { temperatureAt, weatherDay, type WeatherDay } from './weather-year.ts';

/** What the sky and the air are like; several may hold at once. */
export const weathers = ['dry', 'wet', 'snow', 'hot', 'warm', 'cool', 'cold', 'windy'] as const;

/** What the sky and the air are like. */
export type WeatherTag = (typeof weathers)[number];

/** The weather at one hour of a day in a town. */
export interface Weather {
  /** Exactly one of dry, wet (rain falls) and snow (it falls); at most one of hot, warm, cool and cold (none from 15 to 20 °C); windy or not. */
  tags: readonly WeatherTag[];
  /** One plain sentence; a second short one on windy days. */
  sentence: string;
  /** Degrees Celsius. */
  temperature: number;
  /** True when this day is a wet one of the climate's chain, at whatever hour the rain falls. */
  wetDay: boolean;
}

/** Degrees Celsius below which what falls is snow. */
const snowBelow = 1;

/**
 * The weather, always the same for the same seed, town, day and hour, whatever else is asked for.
 * @param day the day's number since 1970-01-01 @param hour local hour in [0, 24)
 */
export function weatherOf(options: { seed: number; town: TownEntry; day: number; hour: number }): Weather {
  const { seed, town, day } = options;
  return weatherAt(weatherDay(seed, town, day), options);
}

/** The weather at one hour of the day `today` is. */
export function weatherAt(
  today: WeatherDay,
  { town, day, hour }: { town: TownEntry; day: number; hour: number },
): Weather {
  const temperature = temperatureAt(today, hour);
  const snows = today.wet && temperatureAt(today, (today.spell.from + today.spell.to) / 2) < snowBelow;
  const sky = skyOf(today, hour, snows, sunIsUp(day, hour, town));
  const falls = today.wet && hour >= today.spell.from && hour < today.spell.to;
  const tags = [
    falls ? (snows ? 'snow' : 'wet') : 'dry',
    warmthOf(Math.round(temperature)),
    today.windy ? 'windy' : null,
  ];
  return {
    tags: tags.filter((tag) => tag !== null) as WeatherTag[],
    sentence: weatherSentence({
      sky,
      hour,
      temperature: Math.round(temperature),
      since: falls ? hour - today.spell.from : 0,
      windy: today.windy,
      wording: today.wording,
    }),
    temperature,
    wetDay: today.wet,
  };
}

function skyOf({ wet, spell, strength, cloud }: WeatherDay, hour: number, snows: boolean, sun: boolean): Sky {
  if (!wet) return cloud < 0.6 ? (sun ? 'clear day' : 'clear night') : sun ? 'cloudy day' : 'cloudy night';
  if (hour < spell.from) {
    if (hour < spell.from - 4) return sun ? 'cloudy day' : 'cloudy night';
    return snows ? 'before snow' : 'before rain';
  }
  if (hour >= spell.to) {
    if (hour >= spell.to + 3) return sun ? 'cloudy day' : 'cloudy night';
    return snows ? 'after snow' : 'after rain';
  }
  if (snows) return 'snow';
  return strength < 0.3 ? 'light rain' : strength <= 0.75 ? 'steady rain' : 'heavy rain';
}

function warmthOf(degrees: number): WeatherTag | null {
  if (degrees >= hotFrom) return 'hot';
  if (degrees >= warmFrom) return 'warm';
  if (degrees < coldBelow) return 'cold';
  return degrees < coolBelow ? 'cool' : null;
}
