import { z } from 'zod';
import { homeUses } from './home.ts';

const text = z.string().min(1);
const maximumSide = 100;

const object = z.strictObject({
  name: text,
  room: text,
  /** What it is good for; nothing for what only stands there. */
  uses: z.array(
    z.enum(homeUses, { error: ({ input }) => `expected one of ${homeUses.join(', ')}, got ${String(input)}` }),
  ),
  /** True for what fills its tiles, as a stove: somebody who uses it stands beside it. */
  blocks: z.boolean().default(false),
});

/** A home as users write it: a drawn plan and what its signs mean. */
export const homeFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens are expected'),
  name: text,
  metresPerTile: z.number().min(0.2).max(3),
  people: z.int().min(1).optional(),
  /** Rows of signs: # is a wall, a space is outside, all others are named in `rooms` and `objects`. */
  plan: z
    .array(z.string({ error: 'a row in quotes is expected, since # begins a comment' }).min(1).max(maximumSide), {
      error: 'a list of rows is expected, each in quotes',
    })
    .min(1)
    .max(maximumSide),
  /** Sign → name of the room whose floor it is. */
  rooms: z.record(z.string(), text),
  /** Sign → what stands there. */
  objects: z.record(z.string(), object),
});

/** See {@link homeFile}. */
export type HomeFile = z.infer<typeof homeFile>;

/** A fault in a home, with where in the file it is. */
export interface HomeFault {
  path: (string | number)[];
  message: string;
}
