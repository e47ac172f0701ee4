import type { SampledPerson } from '../../person/index.ts';
import { generatorFor, type Generator } from '../../random/index.ts';
import { moods, type Mood } from '../desires/index.ts';
import type { Point } from '../point.ts';
import { hourOf } from '../point.ts';
import type { Facet, Remembered } from './belief.ts';

/** What a mood grows from. */
export interface MoodGrounds {
  person: SampledPerson;
  point: Point;
  ill: boolean;
  tired: boolean;
  /** True when nobody else is there. */
  alone: boolean;
  /** The latest event; null before the first. */
  last: Remembered | null;
  /** Minutes since it; Infinity before the first. */
  since: number;
}

/** Hours for which an event stays on somebody's mind. */
const lingers = 72;

/**
 * How somebody feels: one mood, often with a second beside it, drawn once for each quarter of a day with weights from the Big Five, body,
 * weather, hour, company and what happened last. Within the quarter it stays the same, unless something happens.
 */
export function moodAt(grounds: MoodGrounds, seed: number, life: string): Facet<Mood> {
  const { point, last, since } = grounds;
  const draw = generatorFor(seed, life, 'mood', Math.floor(point.minute / 360), last?.minute ?? 0);
  const weights = weightsOf(grounds);
  const first = weighted(draw, weights);
  const second = draw.uniform() < 0.55 ? weighted(draw, { ...weights, [first]: 0, ...without(first) }) : null;
  const tags = second === null ? [first] : [first, second];
  const dwells = last !== null && since < lingers * 60 && draw.uniform() < 0.7;
  return {
    tags,
    because: [
      `feels ${tags.join(' and ')}`,
      ...tags.flatMap((mood) => reason(mood, grounds) ?? []).slice(0, 1),
      ...(dwells ? [`still thinks of what happened ${whenAgo(since)}: ${firstSentence(last.happening)}`] : []),
    ],
  };
}

const opposites: Partial<Record<Mood, readonly Mood[]>> = {
  calm: ['anxious', 'irritated', 'overwhelmed'],
  cheerful: ['low', 'irritated', 'overwhelmed', 'lonely'],
  proud: ['low'],
  hopeful: ['low'],
  bored: ['overwhelmed'],
  lonely: ['cheerful'],
  low: ['cheerful', 'proud', 'hopeful'],
  anxious: ['calm', 'bored'],
  irritated: ['calm', 'cheerful'],
  overwhelmed: ['calm', 'bored', 'cheerful'],
};

function without(mood: Mood): Partial<Record<Mood, number>> {
  return Object.fromEntries((opposites[mood] ?? []).map((other) => [other, 0]));
}

function weightsOf({ person, point, ill, tired, alone, since }: MoodGrounds): Record<Mood, number> {
  const high = (trait: keyof typeof person.bigFive) =>
    person.bigFive[trait] === 'high' ? 1 : person.bigFive[trait] === 'low' ? -1 : 0;
  const [neuroticism, extraversion] = [high('neuroticism'), high('extraversion')];
  const hour = hourOf(point);
  const grey = point.weather.tags.includes('wet') || point.weather.tags.includes('cold') ? 1 : 0;
  const fresh = since < lingers * 60 ? 1 : 0;
  const weekend = point.weekday === 'saturday' || point.weekday === 'sunday' || point.holiday !== null;
  const busy = point.atWork || (!weekend && hour < 9);
  return {
    calm: positive(1.6 - 0.7 * neuroticism + (weekend ? 0.4 : 0)),
    cheerful: positive(1 + 0.5 * extraversion - 0.4 * grey - (ill ? 0.8 : 0)),
    proud: positive(0.35 + 0.25 * fresh + 0.1 * high('conscientiousness')),
    hopeful: positive(0.6 + 0.3 * high('openness') + 0.3 * fresh),
    bored: positive(0.4 + (weekend ? 0.3 : 0) + 0.2 * high('openness') - (busy ? 0.2 : 0)),
    lonely: positive(alone ? 0.35 + 0.25 * extraversion + (hour > 18 || weekend ? 0.3 : 0) : 0.05),
    low: positive(0.35 + 0.35 * neuroticism + 0.25 * grey + (ill ? 0.3 : 0)),
    anxious: positive(0.45 + 0.5 * neuroticism + 0.25 * fresh + (hour < 5 ? 0.4 : 0)),
    irritated: positive(0.4 + 0.25 * neuroticism - 0.25 * high('agreeableness') + (tired ? 0.3 : 0)),
    overwhelmed: positive(0.3 + 0.3 * neuroticism + (busy ? 0.35 : 0) + (tired ? 0.2 : 0)),
  };
}

const positive = (weight: number): number => Math.max(0.05, weight);

function weighted(draw: Generator, weights: Readonly<Record<Mood, number>>): Mood {
  let left = draw.uniform() * moods.reduce((sum, mood) => sum + weights[mood], 0);
  for (const mood of moods) {
    left -= weights[mood];
    if (left < 0) return mood;
  }
  return moods[0];
}

function reason(mood: Mood, { person, point, ill, tired, alone }: MoodGrounds): string | null {
  if (ill && (mood === 'low' || mood === 'irritated')) return 'is tired of being ill';
  if (tired && (mood === 'irritated' || mood === 'overwhelmed')) return 'has little patience left today';
  if (alone && mood === 'lonely') return 'has hardly spoken to anybody today';
  if (mood === 'low' && point.weather.tags.includes('wet')) return 'is weighed down by the grey weather';
  if (mood === 'anxious' && person.bigFive.neuroticism === 'high') return 'turns small things over and over';
  if (mood === 'cheerful' && point.holiday !== null) return `enjoys ${point.holiday}`;
  return null;
}

/** How long ago something was, in words. */
export function whenAgo(minutes: number): string {
  const hours = minutes / 60;
  if (hours < 2) return 'a while ago';
  if (hours < 20) return `${inWords(Math.floor(hours))} hours ago`;
  const days = Math.round(hours / 24);
  if (days <= 1) return 'yesterday';
  if (days < 14) return `${inWords(days)} days ago`;
  return days < 60 ? `${inWords(Math.round(days / 7))} weeks ago` : `${inWords(Math.round(days / 30))} months ago`;
}

const numbers =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty`.split(/\s+/);

function inWords(count: number): string {
  return numbers[count] ?? String(count);
}

/** The first sentence of a text, without its full stop. */
export function firstSentence(text: string): string {
  return /^.*?(?=[.!?](?:\s|$))/s.exec(text)?.[0] ?? text;
}
