import { z } from 'zod';
import { readLines } from '../../files/index.ts';

const named = z.object({
  user_id: z.union([z.string(), z.number()]),
  livelong: z.object({ name: z.object({ full: z.string().min(1).max(200) }) }),
});

/** Names of the people of a run, by their ids. Whoever has none is left out, as is a line that cannot be read: a name is a help, nothing depends on it. */
export async function namesOfPeople(path: string): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  try {
    for await (const { bytes, complete } of readLines(path)) {
      const read = complete ? named.safeParse(parsed(bytes.toString('utf8'))) : null;
      if (read?.success === true) names.set(String(read.data.user_id), read.data.livelong.name.full);
    }
  } catch {
    return names;
  }
  return names;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
