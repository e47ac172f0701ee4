import { useCallback, useEffect, useRef, useState } from 'react';

/** Something that goes on in time and can be steered. */
export interface PlaybackState {
  /** Between `from` and `to`. */
  position: number;
  playing: boolean;
  /** Times the usual speed. */
  speed: number;
  play: () => void;
  pause: () => void;
  toggle: () => void;
  seek: (position: number) => void;
  setSpeed: (speed: number) => void;
}

/**
 * Time that passes while it plays, drawn with each frame of the screen; it stops at its end, and starts over from there.
 * @param options.perSecond how much of the scale passes in a second at speed 1
 * @param options.until where it stops by itself for now, such as where somebody has to decide; default `to`
 */
export function usePlayback(options: {
  from: number;
  to: number;
  perSecond: number;
  start?: number;
  speed?: number;
  until?: number;
}): PlaybackState {
  const { from, to, perSecond, start = from, until = to } = options;
  const [position, setPosition] = useState(start);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(options.speed ?? 1);
  const at = useRef(start);
  const seek = useCallback(
    (wanted: number) => {
      at.current = Math.min(to, Math.max(from, wanted));
      setPosition(at.current);
    },
    [from, to],
  );
  const play = useCallback(() => {
    if (at.current >= to) seek(from);
    setPlaying(true);
  }, [from, to, seek]);
  const pause = useCallback(() => setPlaying(false), []);
  useEffect(() => {
    if (!playing) return;
    let last: number | null = null;
    let frame = requestAnimationFrame(function next(now) {
      const passed = last === null ? 0 : Math.min(100, now - last);
      last = now;
      const limit = Math.min(to, until);
      if (at.current < limit) {
        at.current = Math.min(limit, at.current + (passed / 1000) * perSecond * speed);
        setPosition(at.current);
      }
      if (at.current >= to) return setPlaying(false);
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, speed, perSecond, to, until]);
  const toggle = playing ? pause : play;
  return { position, playing, speed, play, pause, toggle, seek, setSpeed };
}
