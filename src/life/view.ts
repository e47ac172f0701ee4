import type { AssistantRequest, Dimension } from '../assistant/index.ts';
import type { Json } from '../files/index.ts';
import type { Intention } from '../journal/index.ts';
import type { ToldRequest } from '../user/index.ts';
import type { Scene } from '../world/index.ts';

/** What has been said, as it is shown: a null reply is silence. */
export interface Shown {
  utterance: string;
  /** Absent in the exchange that waits for its reply. */
  reply?: string | null;
}

/** Everything that a view is made from. Nothing hidden is among it. */
export interface Visible {
  scene: Scene;
  exchanges: readonly Shown[];
  /** As {@link AssistantRequest} has them, and behind them those of this life where the assistant is given its whole history. */
  earlierConversations: readonly string[];
  memory: Json;
  dimensions: readonly Dimension[];
  /** As {@link AssistantRequest} has them: words of the analysis, which knows who the person is. They are the one way by which that may get through. */
  strategy?: string | null;
  advice?: string;
  draft?: string | null;
}

/** Builds what an assistant may see: the only place where an {@link AssistantRequest} comes into being. */
export type View = (visible: Visible) => AssistantRequest;

/** The view of every assistant: field by field, so that nothing else can slip in. */
export const assistantView: View = ({ scene, exchanges, earlierConversations, memory, dimensions, ...analysis }) => ({
  scene: { time: scene.time, place: scene.place, weather: scene.weather },
  transcript: exchanges.flatMap(({ utterance, reply }) => [
    { role: 'user' as const, text: utterance },
    ...(reply === undefined ? [] : [{ role: 'assistant' as const, text: reply }]),
  ]),
  earlierConversations: [...earlierConversations],
  memory,
  dimensions: dimensions.map(({ name, low, middle, high }) => ({ name, low, middle, high })),
  ...(analysis.strategy === undefined ? {} : { strategy: analysis.strategy }),
  ...(analysis.advice === undefined ? {} : { advice: analysis.advice }),
  ...(analysis.draft === undefined ? {} : { draft: analysis.draft }),
});

/** The view of an assistant that is told: the same, and the intention. */
export function toldView(request: AssistantRequest, intention: Intention): ToldRequest {
  return { ...request, told: intention };
}
