import { CallFailure } from '../errors/index.ts';
import type { Clock } from '../clock/index.ts';
import type { Json } from '../files/index.ts';
import type { Address } from '../model/index.ts';
import { keepPortrait, keepReply, restorePortrait, restoreReply } from './kept-answer.ts';
import type { AssistantCall, AssistantPort } from './assistant-port.ts';
import type { AssistantRequest } from './contract.ts';
import { portraitAfterwards } from './portrait-afterwards.ts';
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
    afterConversation: pool.capabilities.get(label)?.portrait
      ? portraitAfterwards(async (request, call) => {
          const kept = await recorded('portrait', request, call, (value) => keepPortrait(value, call.memories));
          return restorePortrait(kept, call.memories);
        })
      : null,
    carriesOn: true,
    earlierConversations: 'data',
  };
}
