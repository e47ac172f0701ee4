import { describe, expect, test } from 'vitest';
import { knownTowns } from './towns.ts';
import { weatherOf, weathers } from './weather.ts';
import { wishedWeather } from './wished-weather.ts';

const places = knownTowns().filter((_, number) => number % 9 === 0);
const hours = [0, 5.5, 11, 15, 23.9];

describe.each(weathers)('%s', (wish) => {
  test('comes in every climate, at every season and hour, with tags that agree', () => {
    for (const town of places) {
      for (let day = 19_723; day < 20_088; day += 13) {
        for (const hour of hours) {
          const { tags, sentence, temperature } = wishedWeather({ seed: 1, town, day, hour, wish });
          expect(tags, `${town.name} ${day} ${hour} ${sentence}`).toContain(wish);
          expect(tags.filter((tag) => ['dry', 'wet', 'snow'].includes(tag))).toHaveLength(1);
          expect(tags.filter((tag) => ['hot', 'warm', 'cool', 'cold'].includes(tag)).length).toBeLessThan(2);
          expect(tags.includes('snow') && temperature >= 1, `snow at ${temperature}`).toBe(false);
        }
      }
    }
  });
});

test('what is there already stays as it is', () => {
  const town = places[0]!;
  for (let day = 19_723; day < 19_823; day++) {
    const asItComes = weatherOf({ seed: 1, town, day, hour: 12 });
    for (const wish of asItComes.tags.filter((tag) => tag === 'dry' || tag === 'windy')) {
      expect(wishedWeather({ seed: 1, town, day, hour: 12, wish }).tags).toContain(wish);
    }
    if (asItComes.tags.includes('windy')) {
      expect(wishedWeather({ seed: 1, town, day, hour: 12, wish: 'windy' })).toEqual(asItComes);
    }
  }
});
