import { exactCosine, generatorFor } from '../random/index.ts';
import { dateOf, dayOf } from './calendar.ts';
import { standardNormal } from './standard-normal.ts';
import type { TownEntry } from './towns.ts';

/** One day's weather, before the hour is asked for. */
export interface WeatherDay {
  /** True where the chain of wet and dry days is wet. */
  wet: boolean;
  windy: boolean;
  /** Mean of the day in degrees Celsius. */
  mean: number;
  /** Degrees between the coldest and the warmest hour. */
  range: number;
  /** Hours between which rain or snow falls on a wet day; `to` is at most 24. */
  spell: { from: number; to: number };
  /** In [0, 1): below 0.3 light, above 0.75 heavy. */
  strength: number;
  /** In [0, 1): a dry day below 0.6 is clear. */
  cloud: number;
  /** In [0, 1): chooses among wordings. */
  wording: number;
}

/** Correlation of a day's anomaly of temperature with the next day's. */
export const persistence = 0.7;

/** Days before the first of January from which the year's chains are started, so that years join without a seam. */
const warmUp = 60;

/** Hour of the warmest moment of a day. */
const warmestHour = 15;

const keptYears = 512;
const years = new Map<string, readonly WeatherDay[]>();

/** The weather of a day in a town; the year is worked out once and kept while it is among the last {@link keptYears} asked for. */
export function weatherDay(seed: number, town: TownEntry, day: number): WeatherDay {
  const { year } = dateOf(day);
  const key = `${seed} ${year} ${town.culture} ${town.place}`;
  let days = years.get(key);
  if (days === undefined) {
    days = weatherYear(seed, town, year);
    if (years.size >= keptYears) years.delete(years.keys().next().value!);
    years.set(key, days);
  }
  return days[day - dayOf({ year, month: 1, day: 1 })]!;
}

/** Temperature at an hour in [0, 24) of a day: a cosine with its top at three in the afternoon. */
export function temperatureAt({ mean, range }: WeatherDay, hour: number): number {
  return mean + (range / 2) * exactCosine((2 * Math.PI * (hour - warmestHour)) / 24);
}

/**
 * A year of weather: wet and dry days are a Markov chain of two states (Gabriel and Neumann 1962); the temperature is the season's mean plus an
 * anomaly with x(t) = φ x(t−1) + √(1−φ²) ε (Richardson 1981 has the same persistence). Draws belong to days, and both chains start in the year
 * before: by then their first state is forgotten, so that December runs into January.
 */
function weatherYear(seed: number, town: TownEntry, year: number): WeatherDay[] {
  const draws = [...drawsOfYear(seed, town, year - 1).slice(-warmUp), ...drawsOfYear(seed, town, year)];
  const first = dayOf({ year, month: 1, day: 1 }) - warmUp;
  const { climate } = town;
  let wet = false;
  let anomaly = 0;
  return draws
    .map(({ chance, noise, windy, ...others }, index): WeatherDay => {
      const season = seasonAt(first + index, town.latitude);
      const month = season.month;
      wet = chance < (wet ? climate.wetAfterWet[month]! : climate.wetAfterDry[month]!);
      anomaly = persistence * anomaly + Math.sqrt(1 - persistence * persistence) * noise;
      const mean = season.of(climate.mean) + town.warmer + climate.variation * anomaly;
      const range = season.of(climate.range) * (wet ? 0.5 : 1.1);
      return { wet, windy: windy < climate.windy, mean, range, ...others };
    })
    .slice(warmUp);
}

function drawsOfYear(seed: number, town: TownEntry, year: number) {
  const generator = generatorFor(seed, 'weather', town.culture, town.place, year);
  const count = dayOf({ year: year + 1, month: 1, day: 1 }) - dayOf({ year, month: 1, day: 1 });
  return Array.from({ length: count }, () => {
    const chance = generator.uniform();
    const noise = standardNormal(generator);
    const from = generator.integer(0, 20);
    const to = Math.min(24, from + generator.integer(3, 14));
    return {
      chance,
      noise,
      windy: generator.uniform(),
      spell: { from, to },
      strength: generator.uniform(),
      cloud: generator.uniform(),
      wording: generator.uniform(),
    };
  });
}

/** The climate's month of a day, and means between the middles of months; half a year later south of the equator. */
function seasonAt(day: number, latitude: number): { month: number; of: (monthly: readonly number[]) => number } {
  const date = dateOf(day);
  const shift = latitude < 0 ? 6 : 0;
  const month = (date.month - 1 + shift) % 12;
  const fraction = (date.day - 0.5) / 30.5 - 0.5;
  const neighbour = (month + (fraction < 0 ? 11 : 1)) % 12;
  const weight = Math.min(Math.abs(fraction), 0.5);
  return { month, of: (monthly) => monthly[month]! * (1 - weight) + monthly[neighbour]! * weight };
}
