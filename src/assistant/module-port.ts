import type { Clock } from '../clock/index.ts';
import type { AssistantPort } from './assistant-port.ts';
import { keepPortrait, keepReply, restorePortrait, restoreReply } from './kept-answer.ts';
import { recordedModule } from './module-calls.ts';
import type { ModulePool } from './module/index.ts';
import { portraitAfterwards } from './portrait-afterwards.ts';

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
  const { pool, label } = options;
  const recorded = recordedModule(options);

  return {
    async reply(request, call) {
      const kept = await recorded('reply', request, call.line, (value) => keepReply(value, call.memories));
      return restoreReply(kept, call.memories);
    },
    afterConversation: pool.capabilities.get(label)?.portrait
      ? portraitAfterwards(async (request, call) => {
          const kept = await recorded('portrait', request, call.line, (value) => keepPortrait(value, call.memories));
          return restorePortrait(kept, call.memories);
        })
      : null,
    carriesOn: true,
    earlierConversations: 'data',
  };
}
