import { z } from 'zod';
import { weekdays, type Weekday } from '../routine.ts';

const sets: Readonly<Record<string, readonly Weekday[]>> = {
  'every day': weekdays,
  weekdays: weekdays.slice(0, 5),
  weekend: weekdays.slice(5),
};

/** Weekdays as people write them: "every day", "weekdays", "weekend", "mon-thu", "tue, sat". */
export const daySet = z.string().transform((text, context): readonly Weekday[] => {
  const days = sets[text] ?? text.split(',').flatMap((part) => spanOf(part.trim()));
  if (days.length > 0 && new Set(days).size === days.length) return days;
  context.addIssue({
    code: 'custom',
    message: `expected days as "every day", "weekdays", "weekend", "mon-thu" or "tue, sat", got ${JSON.stringify(text)}`,
  });
  return z.NEVER;
});

/** Nothing when the text is no span of days. */
function spanOf(text: string): Weekday[] {
  const ends = text.split('-').map((name) => weekdays.findIndex((day) => day === name));
  const [first = -1, last = first] = ends;
  return first < 0 || last < first || ends.length > 2 ? [] : weekdays.slice(first, last + 1);
}
