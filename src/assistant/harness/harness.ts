import type { Json } from '../../files/index.ts';
import { askStructured, askText, promptHash, type ModelPort } from '../../model/index.ts';
import type { AssistantPort, GivenPortrait } from '../assistant-port.ts';
import type { AssistantRequest, DimensionLevel } from '../contract.ts';
import type { HarnessInput } from './harness-input.ts';
import { intentPrompt } from './intent-prompt.ts';
import { portraitPrompt } from './portrait-prompt.ts';
import { replyPrompt } from './reply-prompt.ts';

/** What the harness carries on from one conversation of a life to the next. `profile`: its own portrait. `none`: nothing. */
export type MemoryMode = 'none' | 'profile';

/** Hash of each prompt of the harness: part of the assistant's id. */
export const harnessPrompts: Readonly<Record<string, string>> = {
  [intentPrompt.name]: promptHash(intentPrompt),
  [replyPrompt.name]: promptHash(replyPrompt),
  [portraitPrompt.name]: promptHash(portraitPrompt),
};

/**
 * The reference assistant around a language model: infers the intent, replies with it, and draws a portrait after each conversation. Intent and
 * reply are two calls, since asking for both at once would change the assistant that is measured.
 */
export function harness(model: ModelPort, memoryMode: MemoryMode): AssistantPort {
  return {
    async reply(request, { line }) {
      const input = harnessInput(request, memoryMode);
      const intent = await askText(line, model, {
        step: [['step', 'intent']],
        messages: intentPrompt.messages(input),
      });
      const text = await askText(line, model, {
        step: [['step', 'reply']],
        messages: replyPrompt.messages({ ...input, intent }),
      });
      return { text, intent };
    },
    async portrait(request, { line }) {
      const input = harnessInput(request, memoryMode);
      const answer = await askStructured(line, model, {
        step: [['step', 'portrait']],
        name: 'portrait',
        messages: portraitPrompt.messages(input),
        schema: portraitPrompt.schema!(input),
      });
      const levels = Object.fromEntries(
        request.dimensions.map(({ name }, index): [string, DimensionLevel] => [name, answer[String(index + 1)]!]),
      );
      const portrait: GivenPortrait = memoryMode === 'profile' ? { levels, memory: { portrait: levels } } : { levels };
      return portrait;
    },
    portraitCarries: memoryMode === 'profile',
  };
}

function harnessInput(request: AssistantRequest, memoryMode: MemoryMode): HarnessInput {
  const memory = memoryMode === 'profile' ? (request.memory as { readonly [key: string]: Json } | null) : null;
  return { request, portrait: (memory?.['portrait'] as HarnessInput['portrait'] | undefined) ?? null };
}
