import { clockText } from '../../../person/index.ts';
import type { PropersimPersona } from '../persona.ts';
import { occupationOf } from '../prose/occupation.ts';
import { plainText } from '../prose/plain-text.ts';
import type { DayWishes } from './lay-day.ts';
import type { DayFacts } from './wished-block.ts';

/** Work or study: hours that are said, and the lengths of plan items (two hours where one has none); without any of these seven hours from nine. */
export function dutiesOf(
  persona: PropersimPersona,
  { blocks }: DayFacts,
  { up, bed, missing }: { up: number; bed: number; missing: (field: string, reason: string) => void },
): DayWishes['duties'] {
  const { kind: employment } = occupationOf(plainText(persona.background));
  const kind = employment === 'student' ? 'study' : 'work';
  if (employment !== 'working' && employment !== 'student') return [];
  const duties = blocks.filter((block) => block.kind === 'work' || block.kind === 'study');
  const start = Math.max(540, up + 60);
  const spans = duties.flatMap(({ from, to, minutes }) => {
    if (from === null && to === null) return [];
    const begin = from ?? Math.max(up, (to ?? bed) - (minutes ?? 180));
    return [{ kind, from: begin, to: to ?? begin + (minutes ?? 120), minutes: 1440 } as const];
  });
  const loose = duties.filter(({ from, to }) => from === null && to === null);
  const said = loose.reduce((sum, { minutes }) => sum + (minutes ?? 120), 0);
  if (spans.length > 0 || loose.some(({ minutes }) => minutes !== null)) {
    return said === 0 ? spans : [...spans, { kind, from: start, to: bed, minutes: said }];
  }
  const minutes = Math.min(420, bed - start - 180);
  missing(
    'background',
    `no hours of ${kind} are said: ${Math.round(minutes / 60)} hours from ${clockText(start)}, Monday to Friday, are taken`,
  );
  return [{ kind, from: start, to: bed, minutes }];
}
