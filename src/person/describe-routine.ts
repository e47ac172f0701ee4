import { clockText } from './clock-text.ts';
import type { DayRoutine, Routine } from './routine.ts';
import { groupedBy, weekdayText } from './weekday-text.ts';

/** A usual week in plain lines, days that run alike together: "Mon–Thu: up at 06:30; 06:45–07:05 having breakfast; …; to bed at 22:30." */
export function describeRoutine({ days }: Routine): string {
  return groupedBy(days, dayText)
    .map(([text, alike]) => `${capital(weekdayText(alike.map(({ weekday }) => weekday)))}: ${text}`)
    .join('\n');
}

function dayText({ up, bed, blocks }: DayRoutine): string {
  const parts = blocks.map(({ from, to, doing }) => `${clockText(from)}–${clockText(to)} ${doing}`);
  return [`up at ${clockText(up)}`, ...parts, `to bed at ${clockText(bed)}.`].join('; ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
