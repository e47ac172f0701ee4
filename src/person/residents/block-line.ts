import { z } from 'zod';
import { activityKinds } from '../routine.ts';
import { clockTime } from '../materials/conditions.ts';

/** A stretch of time as "HH:MM-HH:MM". */
export const timeSpan = z
  .templateLiteral([z.string(), '-', z.string()])
  .transform((text) => text.split('-'))
  .pipe(z.tuple([clockTime, clockTime]))
  .refine(([from, to]) => from < to, 'the earlier time comes first; after midnight hours go on with "24:30"')
  .transform(([from, to]) => ({ from, to }));

const line = /^(\S+) ([a-z ]+), (.+?)(?: @ (.+))?$/;

/** A stretch of a day on one line: "07:00-07:25 breakfast, having breakfast", "09:00-13:00 work, selling tickets @ cinema", "19:00-20:00 hobby, drawing". */
export const blockLine = z
  .string()
  .regex(line, 'a line as "07:00-07:25 breakfast, having breakfast" or "… work, selling tickets @ cinema" is expected')
  .transform((text) => {
    const [, time, kind, doing, place = null] = line.exec(text) ?? [];
    return { time, kind, doing, place };
  })
  .pipe(z.object({ time: timeSpan, kind: z.enum(activityKinds), doing: z.string(), place: z.string().nullable() }))
  .transform(({ time, ...rest }) => ({ ...time, ...rest }));

/** A line of a day as it was read. A hobby's `doing` is still its name; no place: at home, or where the hobby is done. */
export type BlockLine = z.infer<typeof blockLine>;
