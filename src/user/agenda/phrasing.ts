import type { Emotion } from '../../journal/index.ts';
import type { Generator } from '../../random/index.ts';
import { expand, patternOf, type Pattern } from './pattern.ts';
import type { Voice } from './voice.ts';
import { capitalised } from './words.ts';
import { registers, type Register, type Wordings } from './wording/index.ts';

/** What is filled into a wording: `''` for `{}`. */
export type Slots = Readonly<Record<string, string>>;

/** How the moment bends a voice: factors on the registers' weights. */
export type Bend = Readonly<Partial<Record<Register, number>>>;

/** Puts things into one person's words. */
export interface Phrasing {
  /** Up to `count` different ways to say it, the best first, those not said before first of all. Empty when a slot is missing everywhere. */
  ways(wordings: Wordings, slots?: Slots, count?: number): string[];
}

/**
 * @param said what the person has said in this conversation: wordings from there come last
 */
export function phrasing(voice: Voice, bend: Bend, said: string, draw: Generator): Phrasing {
  const before = bareLetters(said);
  const pick = (keys: readonly number[]): number => weighted(keys, (key) => liking(voice.taste, key), draw);
  return {
    ways(wordings, slots = {}, count = 4) {
      const { patterns, manners } = flat(wordings);
      const fresh = new Set<string>();
      const stale = new Set<string>();
      const places = patterns.map((_, at) => at);
      const weightAt = (at: number): number => {
        const register = manners[at]!;
        return voice.registers[register] * (bend[register] ?? 1) * liking(voice.taste, patterns[at]!.key);
      };
      for (let tries = 0; tries < count * 4 && fresh.size < count; tries++) {
        const wording = expand(patterns[weighted(places, weightAt, draw)]!.pieces, pick);
        const way = filled(wording, slots);
        if (way === null) continue;
        (saysAgain(way, before) || framesAgain(wording, before) ? stale : fresh).add(way);
      }
      return [...fresh, ...stale];
    },
  };
}

/** True when one of the sentences of `way` was said before; the shortest do not count. */
function saysAgain(way: string, before: string): boolean {
  return way.split(/(?<=[.!?])\s+/).some((sentence) => {
    const letters = bareLetters(sentence);
    return letters.length > 7 && before.includes(letters);
  });
}

/** True when the words around a slot were said before in this conversation: "Perhaps a stupid question: do you know …" twice. */
function framesAgain(wording: string, before: string): boolean {
  const around = wording.split(/\{\w*\}/);
  return around.length > 1 && around.some((part) => bareLetters(part).length > 5 && before.includes(bareLetters(part)));
}

/** Letters and digits alone, in lower case: equal for equal words however they are spelled. */
export function bareLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The wording with its slots filled and a capital at its beginning; null where a slot has nothing. */
function filled(text: string, slots: Slots): string | null {
  let missing = false;
  const whole = text.replace(/\{(\w*)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined || value === '') missing = true;
    return value ?? '';
  });
  return missing
    ? null
    : capitalised(
        whole
          .replaceAll(/ {2,}/g, ' ')
          .replaceAll(/ +(?=[,.!?])/g, '')
          .trim(),
      );
}

interface Flat {
  patterns: readonly Pattern[];
  manners: readonly Register[];
}

const flats = new WeakMap<Wordings, Flat>();

function flat(wordings: Wordings): Flat {
  const before = flats.get(wordings);
  if (before !== undefined) return before;
  const all = registers.flatMap((register) => (wordings[register] ?? []).map((wording) => ({ register, wording })));
  const read = {
    patterns: all.map(({ wording }) => patternOf(wording)),
    manners: all.map(({ register }) => register),
  };
  flats.set(wordings, read);
  return read;
}

/** How much a person likes a wording: 0.7 to 25, most near 1, the same for ever. */
function liking(taste: number, key: number): number {
  let mixed = Math.imul(taste ^ key, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  const share = ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
  return 1 / ((0.2 + share) * (0.2 + share));
}

function weighted(items: readonly number[], weightOf: (item: number) => number, draw: Generator): number {
  if (items.length === 1) return 0;
  const weights = items.map(weightOf);
  let left = draw.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return at;
  }
  return items.length - 1;
}

const tempers: Readonly<Record<'angry' | 'uneasy' | 'glad' | 'sad', { emotions: readonly Emotion[]; bend: Bend }>> = {
  angry: {
    emotions: ['anger', 'annoyance', 'disgust', 'disapproval'],
    bend: { blunt: 2.6, dry: 1.5, warm: 0.25, formal: 0.9 },
  },
  uneasy: {
    emotions: ['nervousness', 'fear', 'confusion', 'embarrassment', 'remorse'],
    bend: { worried: 2.4, dry: 0.6, loose: 0.8 },
  },
  glad: {
    emotions: [
      'joy',
      'gratitude',
      'excitement',
      'love',
      'amusement',
      'relief',
      'admiration',
      'pride',
      'optimism',
      'approval',
      'caring',
    ],
    bend: { warm: 1.7, loose: 1.3, worried: 0.6, blunt: 0.7 },
  },
  sad: {
    emotions: ['sadness', 'grief', 'disappointment'],
    bend: { plain: 1.4, worried: 1.4, loose: 0.5, dry: 0.7, warm: 0.8 },
  },
};

/** The temper an emotion puts people into; null for none in particular. */
export function temperOf(emotion: Emotion): keyof typeof tempers | null {
  const names = Object.keys(tempers) as (keyof typeof tempers)[];
  return names.find((name) => tempers[name].emotions.includes(emotion)) ?? null;
}

/** How an emotion bends a voice. */
export function bendOf(emotion: Emotion): Bend {
  const temper = temperOf(emotion);
  return temper === null ? {} : tempers[temper].bend;
}
