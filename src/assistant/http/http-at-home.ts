import type { CallLine } from '../../model/index.ts';
import type { MemoryStore } from '../assistant-port.ts';
import { keepFeedback, keepSuggestion, restoreFeedback, restoreSuggestion } from '../kept-suggestion.ts';
import { ownAssistant, type DayOpening, type OwnMemory, type ProactiveAssistant } from '../proactive/index.ts';
import { recordedServer, type HttpServer } from './http-calls.ts';
import { readFeedback, readSuggestion } from './read-answer.ts';
import { probeAtHome } from './wire.ts';

/**
 * A server that speaks our wire format as a proactive assistant: `/suggest` at each tick, `/feedback` after each day, which it may leave out. Each call is
 * recorded with its answer or its final failure; memories are kept apart, once per hash.
 * @param options.line the line of one day
 * @throws UsageError for a token that no header can hold
 */
export function httpProactiveAssistant(
  options: HttpServer & { memories: MemoryStore; line: (opening: DayOpening) => CallLine },
): ProactiveAssistant<OwnMemory> {
  const { memories, line: lineOf, ...server } = options;
  const recorded = recordedServer(server, probeAtHome);
  return ownAssistant(
    {
      async suggest(request, line) {
        const kept = await recorded('suggest', request, line, {
          read: readSuggestion,
          keep: (value) => keepSuggestion(value, memories),
        });
        return restoreSuggestion(kept, memories);
      },
      async feedback(request, line) {
        const kept = await recorded('feedback', request, line, {
          read: readFeedback,
          keep: (value) => keepFeedback(value, memories),
        });
        return restoreFeedback(kept, memories);
      },
    },
    lineOf,
  );
}
