import { z } from 'zod';

const text = z.string();
const facet = z.object({ tags: z.array(text), because: z.array(text) });

/** What Livelong's own lives say about an event beside LifeSim's fields. Each part stands for itself: data of others may hold some of it, or none. */
const eventExtras = z.object({
  desire: text.nullable().catch(null),
  domain: text.nullable().catch(null),
  place: z.object({ id: text, name: text, category: text }).nullable().catch(null),
  travel: z.number().nullable().catch(null),
  holiday: text.nullable().catch(null),
  probability: z.number().min(0).max(1).nullable().catch(null),
  belief: z
    .object({ body: facet, mood: facet, surroundings: z.array(text), remembered: z.array(text).catch([]) })
    .nullable()
    .catch(null),
  ranked: z.array(text).catch([]),
  changes: z.array(z.unknown()).catch([]),
});

/** See {@link readEventExtras}. */
export type EventExtras = z.output<typeof eventExtras>;

const nothing = eventExtras.parse({});

const personExtras = z.object({ name: z.object({ full: text.min(1) }) });

/** The extras of each event of a row of events.jsonl, in its order. */
export function readEventExtras(sequence: string): readonly EventExtras[] {
  const row = z.object({ events: z.array(z.unknown()) }).safeParse(parsed(sequence));
  return (row.data?.events ?? []).map((event) => {
    const read = z.object({ livelong: eventExtras }).safeParse(event);
    return read.data?.livelong ?? nothing;
  });
}

/** The person's whole name in a row of users.jsonl; null where none is stored. */
export function readPersonName(user: string): string | null {
  const read = z.object({ livelong: personExtras }).safeParse(parsed(user));
  return read.data?.livelong.name.full ?? null;
}

/** Rows were checked when the lives were opened. */
function parsed(text: string): unknown {
  return JSON.parse(text) as unknown;
}
