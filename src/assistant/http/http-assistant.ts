import type { AssistantPort } from '../assistant-port.ts';
import { keepPortrait, keepReply, restorePortrait, restoreReply } from '../kept-answer.ts';
import { portraitAfterwards } from '../portrait-afterwards.ts';
import { recordedServer, type HttpServer } from './http-calls.ts';
import { readPortrait, readReply } from './read-answer.ts';
import { probeQuestion } from './wire.ts';

/**
 * A server that speaks our wire format, as the life meets it. Each call is recorded with its answer or its final failure; memories are kept apart,
 * once per hash. Whether it draws portraits is asked after each conversation, and recorded like any answer: nothing depends on an order.
 * @throws UsageError for a token that no header can hold
 */
export function httpAssistant(server: HttpServer): AssistantPort {
  const recorded = recordedServer(server, probeQuestion);
  return {
    async reply(request, { line, memories }) {
      const kept = await recorded('reply', request, line, {
        read: readReply,
        keep: (value) => keepReply(value, memories),
      });
      return restoreReply(kept, memories);
    },
    afterConversation: portraitAfterwards(async (request, { line, memories }) => {
      const kept = await recorded('portrait', request, line, {
        read: (body) => readPortrait(body, request.dimensions),
        keep: (value) => (value === null ? null : keepPortrait(value, memories)),
      });
      return kept === null ? null : restorePortrait(kept, memories);
    }),
    carriesOn: true,
    earlierConversations: 'data',
  };
}
