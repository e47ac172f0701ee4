import type { GivenReply } from '../assistant/index.ts';
import { CallFailure, orFailure } from '../errors/index.ts';
import type { Json } from '../files/index.ts';
import type { Emotion, LifeEvent, ReplyCheck } from '../journal/index.ts';
import type { Exchange } from '../user/index.ts';
import { failureOfAnalysis } from './analysis-failure.ts';
import { askForReply } from './ask-assistant.ts';
import { revisionLine, turnLine } from './lines.ts';
import type { Simulation } from './simulation.ts';
import { situationOf } from './situation.ts';
import { shownOf } from './view.ts';

/** What a reply is asked for in. */
export interface ReplyAsked {
  turn: number;
  /** The person's line that waits for it. */
  line: { utterance: string; emotion: Emotion };
  /** The exchanges before it, oldest first. */
  exchanges: readonly Exchange[];
  earlierConversations: readonly string[];
  /** The assistant's memory. */
  memory: Json;
  /** What the analysis would do better; null for nothing. */
  strategy: string | null;
}

/** How a reply came about. */
export interface ReplyTaken {
  /** What the person sees; a failure where a call of the assistant failed, a revision's too. */
  reply: GivenReply | CallFailure;
  /** Absent without an analysis, and where the assistant failed. */
  check?: ReplyCheck;
  /** How many calls it took, one after the other. */
  calls: number;
}

/** The assistant's reply in a turn. Where an analysis reads along, the reply goes to the person only when it has been checked, and once revised if need be. */
export async function takeReply(simulation: Simulation, event: LifeEvent, asked: ReplyAsked): Promise<ReplyTaken> {
  const { analyst } = simulation;
  const { turn, exchanges, line, strategy, earlierConversations, memory } = asked;
  const visible = {
    ...shownOf(event),
    exchanges: [...exchanges, { utterance: line.utterance }],
    earlierConversations,
    memory,
    ...(analyst === undefined ? {} : { strategy }),
  };
  const firstLine = turnLine(simulation, event.number, turn, 'assistant');
  const first = await orFailure(askForReply(simulation, event, visible, firstLine));
  if (analyst === undefined || first instanceof CallFailure) return { reply: first, calls: firstLine.calls };

  const checkLine = turnLine(simulation, event.number, turn, 'analysis');
  const { person } = situationOf(simulation, event);
  const checked = { person, scene: event.scene, exchanges: [...exchanges, line], strategy, reply: first.text };
  const advice = await orFailure(analyst.check(checked, checkLine));
  const calls = firstLine.calls + checkLine.calls;
  if (advice instanceof CallFailure) {
    return { reply: first, check: { flags: null, advice: null, failure: failureOfAnalysis(advice) }, calls };
  }
  if (advice === null) return { reply: first, check: { flags: false, advice: null, failure: null }, calls };

  const secondLine = revisionLine(simulation, event.number, turn);
  const revising = askForReply(simulation, event, { ...visible, advice, draft: first.text }, secondLine);
  const revised = await orFailure(revising);
  const allCalls = calls + secondLine.calls;
  if (revised instanceof CallFailure) return { reply: revised, calls: allCalls };
  const draft = { text: first.text, intent: first.intent };
  return {
    reply: { ...revised, intent: revised.intent ?? first.intent },
    check: { flags: true, advice, failure: null, draft },
    calls: allCalls,
  };
}
