import type { LifeStarted, PortraitDrawn } from '../journal/index.ts';
import { levelIndex, levels, type Level } from '../person/index.ts';

/** How much of the person's profile a portrait recovers, over the person's own dimensions that it speaks of. */
export interface ProfileRecovery {
  /** Share of dimensions with the right level. */
  exact: number;
  /** The same with half a point for a guess one level away (LifeSim's first count, where middle is half right). */
  middleCountsHalf: number;
  /** What guessing each of the three levels with equal chance would give on the same dimensions. */
  chance: { exact: number; middleCountsHalf: number };
  /** Dimensions compared. */
  dimensions: number;
}

/** Compares a portrait with the person's preferences; null when the portrait failed or speaks of none of the person's dimensions. */
export function profileRecovery(life: LifeStarted, portrait: PortraitDrawn): ProfileRecovery | null {
  const believed = portrait.levels;
  if (believed === null) return null;
  const pairs = life.person.preferences.flatMap(({ dimension, level }) => {
    const guess = Object.hasOwn(believed, dimension) ? believed[dimension] : undefined;
    return guess === undefined ? [] : [{ truth: level, guess }];
  });
  if (pairs.length === 0) return null;
  const mean = (score: (pair: { truth: Level; guess: Level }) => number) =>
    pairs.reduce((sum, pair) => sum + score(pair), 0) / pairs.length;
  const chanceOf = (points: (truth: Level, guess: Level) => number) =>
    mean(({ truth }) => levels.reduce((sum, guess) => sum + points(truth, guess), 0) / levels.length);
  return {
    exact: mean(({ truth, guess }) => exactPoints(truth, guess)),
    middleCountsHalf: mean(({ truth, guess }) => halfPoints(truth, guess)),
    chance: { exact: chanceOf(exactPoints), middleCountsHalf: chanceOf(halfPoints) },
    dimensions: pairs.length,
  };
}

function exactPoints(truth: Level, guess: Level): number {
  return truth === guess ? 1 : 0;
}

function halfPoints(truth: Level, guess: Level): number {
  const distance = Math.abs(levelIndex(truth) - levelIndex(guess));
  return distance === 0 ? 1 : distance === 1 ? 0.5 : 0;
}
