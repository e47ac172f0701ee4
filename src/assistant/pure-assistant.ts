import type { AssistantPort } from './assistant-port.ts';
import type { Assistant } from './contract.ts';
import { givenReply } from './given-reply.ts';
import { portraitAfterwards } from './portrait-afterwards.ts';

/** A built-in assistant, a pure function, as the life meets it: recomputed on replay, not recorded. */
export function pureAssistant(assistant: Assistant): AssistantPort {
  return {
    reply: async (request) => givenReply(await assistant.reply(request)),
    afterConversation:
      assistant.portrait === undefined ? null : portraitAfterwards(async (request) => assistant.portrait!(request)),
    carriesOn: assistant.portrait !== undefined,
    earlierConversations: 'none',
  };
}
