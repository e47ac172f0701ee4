import type { TownEntry } from './towns.ts';
import { weatherAt, type Weather, type WeatherTag } from './weather.ts';
import { temperatureAt, weatherDay, type WeatherDay } from './weather-year.ts';

/** Degrees Celsius between which the weather is brought that is wished warm or cold, or wished to rain or snow. */
const degrees: Readonly<Partial<Record<WeatherTag, readonly [number, number]>>> = {
  wet: [3, Infinity],
  snow: [-Infinity, -1],
  hot: [30, Infinity],
  warm: [22, 26],
  cool: [9, 13],
  cold: [-Infinity, 4],
};

/**
 * The weather of {@link weatherOf}, changed no further than it takes for `wish` to be among its tags. As the other it is always the same for the same
 * options.
 */
export function wishedWeather(options: {
  seed: number;
  town: TownEntry;
  day: number;
  hour: number;
  wish: WeatherTag;
}): Weather {
  const { seed, town, day } = options;
  return weatherAt(wished(weatherDay(seed, town, day), options), options);
}

function wished(today: WeatherDay, { hour, wish }: { hour: number; wish: WeatherTag }): WeatherDay {
  const falls = today.wet && hour >= today.spell.from && hour < today.spell.to;
  const [least, most] = degrees[wish] ?? [-Infinity, Infinity];
  const temperature = Math.min(most, Math.max(least, temperatureAt(today, hour)));
  const mild = { ...today, ...(degrees[wish] === undefined ? {} : { mean: temperature, range: 0 }) };
  switch (wish) {
    case 'dry':
      return { ...mild, wet: false };
    case 'wet':
    case 'snow':
      return falls ? { ...mild, wet: true } : { ...mild, wet: true, spell: { from: Math.max(0, hour - 1), to: 24 } };
    case 'windy':
      return { ...mild, windy: true };
    default:
      return mild;
  }
}
