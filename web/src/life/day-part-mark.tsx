import type { DayPart } from './day-part.ts';

const signs: Readonly<Record<DayPart, string>> = {
  morning: 'M2 11.5a6 6 0 0112 0z',
  afternoon: 'M8 2.5a5.5 5.5 0 110 11 5.5 5.5 0 010-11z',
  evening: 'M2 5.5a6 6 0 0012 0z',
  night: 'M10.5 2.5A6 6 0 1013.5 11 5 5 0 0110.5 2.5z',
};

/** The sign of a part of the day, for the eye: words stand beside it. */
export function DayPartMark({ part, size = 14 }: { part: DayPart | null; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} fill="currentColor" aria-hidden>
      <path d={part === null ? 'M8 3l5 5-5 5-5-5z' : signs[part]} />
    </svg>
  );
}
