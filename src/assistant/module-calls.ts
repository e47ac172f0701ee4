import type { Clock } from '../clock/index.ts';
import { CallFailure } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import type { Address, CallLine } from '../model/index.ts';
import type { ModuleMethod, ModulePool, ModuleRequests, ModuleValues } from './module/index.ts';

/**
 * Calls of one user's module, each recorded with its answer or its failure: what is returned is what the record holds, of an answer what `keep` makes of it.
 * Throws CallFailure for a call that failed.
 * @param options.hash of the module and the local files it imports: what is recorded belongs to it
 */
export function recordedModule(options: { pool: ModulePool; label: string; hash: string; clock: Clock }) {
  const { pool, label, hash, clock } = options;
  return async function recorded<Method extends ModuleMethod>(
    method: Method,
    request: ModuleRequests[Method],
    line: CallLine,
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
  };
}
