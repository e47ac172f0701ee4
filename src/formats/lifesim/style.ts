import { z } from 'zod';
import type { SpeakingStyle } from '../../person/index.ts';
import type { FieldReport } from './faults.ts';

const texts = z.array(z.string()).default([]);

const livelongStyle = z.object({
  name: z.string().min(1),
  instruction: z.string().min(1),
  words: z.number().positive().nullable().default(null),
  openings: texts,
  fillers: texts,
  closings: texts,
});

/** The manner of talking that Livelong's own lives carry under `livelong.style`; undefined where there is none. A wrong one is a fault. */
export function styleOf(livelong: unknown, report: FieldReport): SpeakingStyle | undefined {
  if (typeof livelong !== 'object' || livelong === null || !('style' in livelong)) return undefined;
  const read = livelongStyle.safeParse(livelong.style);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) report(`livelong.style.${path.join('.')}`, message);
  return undefined;
}
