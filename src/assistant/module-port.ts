import { z } from 'zod';
import { CallFailure, StorageError } from '../errors/index.ts';
import type { Clock } from '../clock/index.ts';
import type { Json } from '../files/index.ts';
import type { Address } from '../model/index.ts';
import type { AssistantCall, AssistantPort, GivenPortrait, GivenReply, MemoryStore } from './assistant-port.ts';
import type { AssistantRequest } from './contract.ts';
import { givenReply } from './given-reply.ts';
import type { ModuleMethod, ModulePool, ModuleValues } from './module/index.ts';

/**
 * A user's module as the life meets it. Each call is recorded with its answer or its failure; memories are kept apart, once per hash.
 * @param options.hash of the module and the local files it imports: what is recorded belongs to it
 */
export function moduleAssistant(options: {
  pool: ModulePool;
  label: string;
  hash: string;
  clock: Clock;
}): AssistantPort {
  const { pool, label, hash, clock } = options;

  /** What the record holds of a call: of an answer, what `keep` makes of it. */
  async function recorded<Method extends ModuleMethod>(
    method: Method,
    request: AssistantRequest,
    { line }: AssistantCall,
    keep: (value: ModuleValues[Method]) => Json,
  ): Promise<unknown> {
    const step: Address = [['step', method]];
    line.calls++;
    const asked = { module: hash, method, request: request as unknown as Json };
    const entry = await line.record.recorded([...line.address, ...step], asked, async () => {
      const startedAt = clock.now();
      const outcome = await pool.call({ label, method, request });
      const latencyInMs = clock.now() - startedAt;
      if ('failure' in outcome) {
        const { kind, message } = outcome.failure;
        return { failure: { kind, message }, attempts: [{ outcome: kind, latencyInMs, detail: message }] };
      }
      return { answer: keep(outcome.value), attempts: [{ outcome: 'answered', latencyInMs }] };
    });
    if (entry.failure !== undefined) {
      const { kind, message } = entry.failure;
      throw new CallFailure({ kind, party: 'assistant', message });
    }
    return entry.answer;
  }

  return {
    async reply(request, call) {
      const kept = await recorded('reply', request, call, (value) => keepReply(value, call.memories));
      return restoreReply(kept, call.memories);
    },
    portrait: pool.capabilities.get(label)?.portrait
      ? async (request, call) => {
          const kept = await recorded('portrait', request, call, (value) => keepPortrait(value, call.memories));
          return restorePortrait(kept, call.memories);
        }
      : null,
    portraitCarries: true,
  };
}

/** Hash of the memory that was returned with an answer; null where none was. */
const memory = z.string().nullable();

const keptReply = z.object({
  given: z.object({ text: z.string().nullable(), intent: z.string().nullable() }),
  memory,
});

const keptPortrait = z.object({
  given: z.object({ levels: z.record(z.string(), z.enum(['low', 'middle', 'high'])) }),
  memory,
});

function keepReply(value: ModuleValues['reply'], memories: MemoryStore): z.infer<typeof keptReply> {
  const { text, intent, memory: returned } = givenReply(value);
  return { given: { text, intent }, memory: returned === undefined ? null : memories.keep(returned) };
}

function restoreReply(answer: unknown, memories: MemoryStore): GivenReply {
  const { given, memory: hash } = readKept(keptReply, answer);
  return hash === null ? given : { ...given, memory: memories.read(hash) };
}

function keepPortrait(value: ModuleValues['portrait'], memories: MemoryStore): z.infer<typeof keptPortrait> {
  const { levels, memory: returned } = value;
  return { given: { levels }, memory: returned === undefined ? null : memories.keep(returned) };
}

function restorePortrait(answer: unknown, memories: MemoryStore): GivenPortrait {
  const { given, memory: hash } = readKept(keptPortrait, answer);
  return hash === null ? given : { ...given, memory: memories.read(hash) };
}

function readKept<Kept>(schema: z.ZodType<Kept>, answer: unknown): Kept {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  throw new StorageError(
    `A recorded answer of an assistant's module is not of this version: ${z.prettifyError(read.error).replace(/\s+/g, ' ')}. Restore the run's files, or start over with --fresh.`,
    read.error,
  );
}
