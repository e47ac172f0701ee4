import type { GivenReply } from './assistant-port.ts';
import type { AssistantReply } from './contract.ts';

/** What `reply` returned, in the one form that the life reads. */
export function givenReply(returned: string | null | AssistantReply): GivenReply {
  if (returned === null || typeof returned === 'string') return { text: returned, intent: null };
  const { text, intent, memory } = returned;
  return { text, intent: intent ?? null, ...(memory === undefined ? {} : { memory }) };
}
