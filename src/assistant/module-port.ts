import { CallFailure } from '../errors/index.ts';
import type { Clock } from '../clock/index.ts';
import type { Json } from '../files/index.ts';
import type { Address } from '../model/index.ts';
import type { AssistantCall, AssistantPort, GivenPortrait, GivenReply } from './assistant-port.ts';
import type { AssistantRequest } from './contract.ts';
import { givenReply } from './given-reply.ts';
import type { ModuleMethod, ModulePool } from './module/index.ts';

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

  async function recorded(method: ModuleMethod, request: AssistantRequest, call: AssistantCall): Promise<Kept> {
    const { line, memories } = call;
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
      const answer = keep(outcome.value, memories);
      return { answer: answer as unknown as Json, attempts: [{ outcome: 'answered', latencyInMs }] };
    });
    if (entry.failure !== undefined) {
      const { kind, message } = entry.failure;
      throw new CallFailure({ kind: kind as CallFailure['kind'], party: 'assistant', message });
    }
    return entry.answer as unknown as Kept;
  }

  return {
    async reply(request, call) {
      const kept = await recorded('reply', request, call);
      return restore(kept, call) as GivenReply;
    },
    portrait: pool.capabilities.get(label)?.portrait
      ? async (request, call) => restore(await recorded('portrait', request, call), call) as GivenPortrait
      : null,
    portraitCarries: true,
  };
}

/** What the record holds of an answer: its memory as a hash. */
interface Kept {
  given: Json;
  memory: string | null;
}

function keep(value: unknown, memories: AssistantCall['memories']): Kept {
  const isReply = value === null || typeof value === 'string' || 'text' in (value as object);
  const given = isReply ? givenReply(value as Parameters<typeof givenReply>[0]) : (value as GivenPortrait);
  const { memory, ...rest } = given;
  return { given: rest, memory: memory === undefined ? null : memories.keep(memory) };
}

function restore({ given, memory }: Kept, { memories }: AssistantCall): unknown {
  return memory === null ? given : { ...(given as object), memory: memories.read(memory) };
}
