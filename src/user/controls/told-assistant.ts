import type { AssistantReply, AssistantRequest } from '../../assistant/index.ts';
import type { Intention } from '../../journal/index.ts';

/** What an assistant that is told gets beside the view of all others. */
export interface ToldRequest extends AssistantRequest {
  /** The hidden intention with its checklist. */
  told: Intention;
}

/** A control that knows the hidden intents: an upper bound, always labelled as told, never a contestant. */
export interface ToldAssistant {
  readonly told: true;
  reply(request: ToldRequest): string | null | AssistantReply;
}
