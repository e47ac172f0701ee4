import { CallFailure } from '../errors/index.ts';
import type { Afterthought, AssistantCall, GivenPortrait } from './assistant-port.ts';
import type { AssistantRequest } from './contract.ts';

/**
 * What is done after a conversation by an assistant that draws portraits and nothing else: nothing where there are no dimensions.
 * @param draw null: it turns out that this assistant draws none
 */
export function portraitAfterwards(
  draw: (request: AssistantRequest, call: AssistantCall) => Promise<GivenPortrait | null>,
): (request: AssistantRequest, call: AssistantCall) => Promise<Afterthought> {
  return async (request, call) => {
    if (request.dimensions.length === 0) return {};
    try {
      const drawn = await draw(request, call);
      if (drawn === null) return {};
      const { levels, ...memory } = drawn;
      return { portrait: levels, ...memory };
    } catch (error) {
      if (error instanceof CallFailure) return { portrait: error };
      throw error;
    }
  };
}
