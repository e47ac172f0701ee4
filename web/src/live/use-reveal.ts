import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { ToldStep } from '../../../src/studio/engine/live-steps.ts';

/** How long each step stands before the next one is shown, in milliseconds. */
const pauses: Readonly<Record<ToldStep['kind'], number>> = {
  visit: 40,
  passed: 550,
  believed: 1500,
  possible: 500,
  asked: 1500,
  broughtUp: 1700,
  ranked: 1700,
  told: 1800,
  goal: 500,
  shifted: 400,
  failed: 1200,
  steered: 0,
  event: 0,
  over: 0,
};

/** Steps that are shown one after another, at a pace at which they can be followed. */
export interface Reveal {
  /** How many steps are shown. */
  shown: number;
  /** Shows all there are, and those that come next as they come, until the next event. */
  skip(): void;
}

/**
 * Shows steps one after another. Who wants less motion sees each as soon as it is there.
 * @param from how many are shown at once; a change of it begins anew there
 * @param round goes up with each event that is asked for
 */
export function useReveal(told: readonly ToldStep[], from: number, round: number): Reveal {
  const isStill = useReducedMotion() ?? false;
  const [at, setAt] = useState({ shown: from, round });
  const [skipped, setSkipped] = useState(-1);
  const isAtOnce = isStill || skipped === round;
  const shown = isAtOnce ? told.length : Math.min(told.length, at.round === round ? Math.max(from, at.shown) : from);
  const latest = told[shown - 1]?.kind;
  useEffect(() => {
    if (isAtOnce || shown >= told.length) return;
    const pause = shown <= from || latest === undefined ? 0 : pauses[latest];
    const timer = setTimeout(() => setAt({ shown: shown + 1, round }), pause);
    return () => clearTimeout(timer);
  }, [isAtOnce, shown, told.length, from, latest, round]);
  return { shown, skip: () => setSkipped(round) };
}
