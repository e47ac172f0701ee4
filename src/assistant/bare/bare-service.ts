import { CallFailure, StorageError } from '../../errors/index.ts';
import { askRecorded, callFailure, type ModelPort } from '../../model/index.ts';
import type { AssistantPort } from '../assistant-port.ts';
import { transcriptMessages } from './transcript-messages.ts';

/**
 * A finished service that speaks a model's protocol, as the life meets it: it is given the words of the present conversation and nothing else, in
 * one call for each reply. No prompt, complaint, scene, memory or earlier conversation of ours reaches it; it names no intent and draws no
 * portrait. An empty reply is its fault: the protocol has no other way to fail quietly, and silence is nothing that it can mean.
 */
export function bareService(model: ModelPort): AssistantPort {
  return {
    async reply({ transcript }, { line }) {
      const messages = transcriptMessages(transcript);
      const entry = await askRecorded(line, model, [['step', 'reply']], { messages, answer: null });
      if (entry.failure !== undefined) throw callFailure(line, entry.failure);
      if (typeof entry.answer !== 'string') {
        throw new StorageError(
          `The recorded answer at ${entry.address} is no text, though a service was asked: the record was changed. Restore the file that holds it, or start over with --fresh.`,
        );
      }
      const text = entry.answer.trim();
      if (text === '') throw new CallFailure({ kind: 'empty', party: 'assistant', message: 'its reply was empty' });
      return { text, intent: null };
    },
    afterConversation: null,
    carriesOn: false,
    earlierConversations: 'none',
  };
}
