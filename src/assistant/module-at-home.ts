import type { Clock } from '../clock/index.ts';
import type { CallLine } from '../model/index.ts';
import type { MemoryStore } from './assistant-port.ts';
import { keepFeedback, keepSuggestion, restoreFeedback, restoreSuggestion } from './kept-suggestion.ts';
import { recordedModule } from './module-calls.ts';
import type { ModulePool } from './module/index.ts';
import { ownAssistant, type DayOpening, type OwnMemory, type ProactiveAssistant } from './proactive/index.ts';

/**
 * A user's module as a proactive assistant. Each call is recorded with its answer or its failure; memories are kept apart, once per hash.
 * @param options.pool opened with `needs: 'suggest'`
 * @param options.hash of the module and the local files it imports: what is recorded belongs to it
 * @param options.line the line of one day
 */
export function moduleProactiveAssistant(options: {
  pool: ModulePool;
  label: string;
  hash: string;
  clock: Clock;
  memories: MemoryStore;
  line: (opening: DayOpening) => CallLine;
}): ProactiveAssistant<OwnMemory> {
  const { pool, label, memories } = options;
  const recorded = recordedModule(options);
  const learns = pool.capabilities.get(label)?.feedback === true;
  return ownAssistant(
    {
      suggest: async (request, line) =>
        restoreSuggestion(
          await recorded('suggest', request, line, (value) => keepSuggestion(value, memories)),
          memories,
        ),
      feedback: learns
        ? async (request, line) =>
            restoreFeedback(
              await recorded('feedback', request, line, (value) => keepFeedback(value, memories)),
              memories,
            )
        : null,
    },
    options.line,
  );
}
