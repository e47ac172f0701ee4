import type { AssistantRequest, Dimension, TranscriptLine } from '../assistant/index.ts';
import type { Json } from '../files/index.ts';
import type { Intention, LifeEvent } from '../journal/index.ts';
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
  /** What the assistant has said that the person takes up: the first line of the talk. Absent where the person begins. */
  takesUp?: string;
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
export const assistantView: View = ({
  scene,
  takesUp,
  exchanges,
  earlierConversations,
  memory,
  dimensions,
  ...rest
}) => ({
  scene: { time: scene.time, place: scene.place, weather: scene.weather },
  transcript: transcriptOf(takesUp, exchanges),
  earlierConversations: [...earlierConversations],
  memory,
  dimensions: dimensions.map(({ name, low, middle, high }) => ({ name, low, middle, high })),
  ...(rest.strategy === undefined ? {} : { strategy: rest.strategy }),
  ...(rest.advice === undefined ? {} : { advice: rest.advice }),
  ...(rest.draft === undefined ? {} : { draft: rest.draft }),
});

/** What a talk looks like to the assistant in it: what it said unasked first, where the person takes that up. */
export function transcriptOf(takesUp: string | undefined, exchanges: readonly Shown[]): TranscriptLine[] {
  return [
    ...(takesUp === undefined ? [] : [{ role: 'assistant' as const, text: takesUp }]),
    ...exchanges.flatMap(({ utterance, reply }) => [
      { role: 'user' as const, text: utterance },
      ...(reply === undefined ? [] : [{ role: 'assistant' as const, text: reply }]),
    ]),
  ];
}

/** What anybody knows of an event who is there. */
export function shownOf({ scene, takesUp }: LifeEvent): Pick<Visible, 'scene' | 'takesUp'> {
  return { scene, ...(takesUp === undefined ? {} : { takesUp }) };
}

/** The view of an assistant that is told: the same, and the intention. */
export function toldView(request: AssistantRequest, intention: Intention): ToldRequest {
  return { ...request, told: intention };
}
