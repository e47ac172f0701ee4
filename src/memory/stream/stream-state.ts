import { z } from 'zod';
import { noteKinds } from './note.ts';

const count = z.int().min(0);

/** A memory stream as plain JSON: opened again from it, it does exactly what it would have done. */
export const streamState = z.strictObject({
  /** Numbers in each vector; null while there is none. */
  dimensions: count.min(1).nullable(),
  /** The oldest first; a note's id is its place here. */
  notes: z.array(
    z.strictObject({
      text: z.string(),
      at: z.number(),
      importance: z.number(),
      kind: z.enum(noteKinds),
      evidence: z.array(count),
      about: z.strictObject({
        activity: z.string().exactOptional(),
        topic: z.string().exactOptional(),
        reaction: z.string().exactOptional(),
      }),
      /** Minute at which it was added or last retrieved. */
      accessed: z.number(),
      /** The embedding in base64: each place that is not zero (16 bits) with its number (32-bit float), little-endian. */
      vector: z.string(),
    }),
  ),
});

export type StreamState = z.infer<typeof streamState>;
