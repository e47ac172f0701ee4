import { z } from 'zod';
import { readWorldFile } from './data-folder.ts';
import { degreesText } from './degrees-text.ts';

/** What the sky does: the kinds of sentences of data/world/weather-sentences.yaml. */
export const skies = [
  'clear day',
  'clear night',
  'cloudy day',
  'cloudy night',
  'light rain',
  'steady rain',
  'heavy rain',
  'snow',
  'before rain',
  'after rain',
  'before snow',
  'after snow',
] as const;

/** What the sky does. */
export type Sky = (typeof skies)[number];

const wordings = z.array(z.string().min(1)).min(2);
const sentencesFile = z.record(z.enum([...skies, 'wind']), wordings);
let sentences: z.infer<typeof sentencesFile> | undefined;

/**
 * The weather in one plain sentence, with a second one about a strong wind.
 * @param hour local hour in [0, 24) @param since hours that it has been raining or snowing; 0 when it is not
 * @param wording in [0, 1): which of the wordings is taken, another one in each part of the day
 */
export function weatherSentence(options: {
  sky: Sky;
  hour: number;
  temperature: number;
  since: number;
  windy: boolean;
  wording: number;
}): string {
  const { sky, hour, temperature, since, windy, wording } = options;
  sentences ??= readWorldFile('weather-sentences', sentencesFile);
  const part = partOfDay(hour);
  const choice = (list: readonly string[]) => list[(Math.floor(wording * 60) + part.number) % list.length]!;
  const feel = feelOf(temperature);
  const said = choice(sentences[sky])
    .replace('{A feel}', `A ${feel}`)
    .replace('{feel}', feel)
    .replace('{part}', part.name)
    .replace('{since}', sinceText(hour, since))
    .replace('{degrees}', degreesText(Math.round(temperature)));
  return windy ? `${said} ${choice(sentences.wind)}` : said;
}

const parts = [
  { from: 0, name: 'night' },
  { from: 5, name: 'morning' },
  { from: 11, name: 'midday' },
  { from: 14, name: 'afternoon' },
  { from: 18, name: 'evening' },
  { from: 22, name: 'night' },
];

function partOfDay(hour: number): { name: string; number: number } {
  const number = parts.findLastIndex(({ from }) => from <= hour);
  return { name: parts[number]!.name, number };
}

function sinceText(hour: number, since: number): string {
  if (since < 2) return 'for an hour or so';
  const start = partOfDay(Math.max(0, hour - since));
  if (start.name === partOfDay(hour).name) return 'for some hours';
  return start.name === 'midday' ? 'since midday' : `since the ${start.name}`;
}

function feelOf(temperature: number): string {
  if (temperature < -4) return 'freezing';
  if (temperature < coldBelow) return 'cold';
  if (temperature < coolBelow) return 'cool';
  if (temperature < warmFrom) return 'mild';
  return temperature < hotFrom ? 'warm' : 'hot';
}

/** Degrees Celsius below which it is cold. */
export const coldBelow = 8;
/** Degrees below which it is cool, unless it is cold. */
export const coolBelow = 15;
/** Degrees from which on it is warm, unless it is hot. */
export const warmFrom = 20;
/** Degrees from which on it is hot. */
export const hotFrom = 28;
