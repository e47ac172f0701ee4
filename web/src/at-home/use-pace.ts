import { useEffect, useRef, useState } from 'react';
import { usePlayback, type PlaybackState } from '../parts/use-playback.ts';
import { isAwayAt, type DayState } from './day-state.ts';
import type { LiveDay } from './use-live-day.ts';

/** Minutes of the day in a second at speed 1. */
const perSecond = 1;

/** While nobody is at home so many minutes pass in a second at least. */
const awayPerSecond = 48;

/** The day is let on for so many seconds of play at a time, so that little of it runs ahead of whoever may take over. */
const ahead = 0.6;

/** The server is asked to go on at most so often, and again where nothing came of it, in milliseconds. */
const atMostEvery = 200;
const againAfter = 3000;

/** A suggestion stands for so long before the day goes on, in milliseconds. */
const lingering = 2600;

const midnight = 1440;

/** How a live day passes on the screen. */
export interface Pace {
  playback: PlaybackState;
  /** First and last minute of the scale. */
  from: number;
  to: number;
  isAway: boolean;
  /** Goes on at once up to a minute, or to the next suggestion. */
  skip(until: number | 'word'): void;
}

/** Lets the day go on as far as it is watched, and waits where it says something. */
export function usePace({ state, goOn }: LiveDay, tickMinutes: number): Pace {
  const from = state.moments[0]?.seen.minute ?? 0;
  const to = state.tally === null ? Math.max(midnight, state.reached + 30) : state.reached;
  const [isAway, setAway] = useState(false);
  const [speed, setSpeed] = useState(8);
  const rate = isAway ? Math.max(perSecond, awayPerSecond / speed) : perSecond;
  const playback = usePlayback({ from, to, perSecond: rate, speed, until: state.reached, start: state.reached });
  const { position, playing } = playback;
  const skipping = useRef<{ until: number | 'word'; words: number } | null>(null);
  const words = countWords(state);
  const [heard, setHeard] = useState(words);
  const lingers = heard < words;

  useEffect(() => setSpeed(playback.speed), [playback.speed]);
  useEffect(() => setAway(isAwayAt(state, position, tickMinutes)), [state, position, tickMinutes]);

  useEffect(() => {
    if (!lingers) return;
    const timer = setTimeout(() => setHeard(words), lingering);
    return () => clearTimeout(timer);
  }, [lingers, words]);

  const wanted = position + Math.max(tickMinutes, ahead * rate * playback.speed);
  const mayGoOn = playing && !lingers && state.asked === null;
  const asked = useRef({ until: 0, count: -1, at: 0 });
  useEffect(() => {
    if (!mayGoOn || state.reached >= wanted) return;
    const { until, count, at } = asked.current;
    const passed = performance.now() - at;
    const isAsked = wanted <= until && count === state.count && passed < againAfter;
    if (isAsked || passed < atMostEvery) return;
    asked.current = { until: wanted, count: state.count, at: performance.now() };
    goOn(wanted, true);
  });

  const { seek } = playback;
  // Whoever has to decide something sees the moment that waits for it.
  const waits = state.asked !== null || (state.role === 'assistant' && !playing);
  useEffect(() => {
    if (waits) seek(state.reached);
  }, [waits, state.reached, seek]);

  useEffect(() => {
    const skip = skipping.current;
    if (skip === null) return;
    seek(state.reached);
    const isThere = skip.until === 'word' ? words > skip.words : state.reached >= skip.until;
    if (isThere || state.asked !== null || state.tally !== null) skipping.current = null;
  }, [state, words, seek]);

  return {
    playback: { ...playback, seek: (wantedAt) => seek(Math.min(wantedAt, state.reached)) },
    from,
    to,
    isAway,
    skip(until) {
      skipping.current = { until, words };
      setHeard(words);
      goOn(until === 'word' ? 2 * midnight : until, until === 'word');
    },
  };
}

function countWords({ told }: DayState): number {
  return told.reduce((count, { text }) => count + (text === null ? 0 : 1), 0);
}
