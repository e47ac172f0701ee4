import type { Analyst } from '../analysis/index.ts';
import type { AnalysisMade, LifeEvent } from '../journal/index.ts';
import { failureOfAnalysis } from './analysis-failure.ts';
import type { Conversed } from './conversation.ts';
import { turnLine } from './lines.ts';
import type { Simulation } from './simulation.ts';
import { situationOf } from './situation.ts';

/** A conversation that was looked back at, and where the life stands then. */
export interface Analysed {
  entry: AnalysisMade;
  /** Calls in the longest chain of dependent calls. */
  chain: number;
}

/** What the analysis makes of a conversation that came to its end. */
export async function analyseConversation(
  simulation: Simulation,
  analyst: Analyst,
  event: LifeEvent,
  { exchanges, closing, strategy, chain }: Conversed,
): Promise<Analysed> {
  const line = turnLine(simulation, event.number, 0, 'analysis');
  const talk = {
    person: situationOf(simulation, event).person,
    scene: event.scene,
    exchanges: closing === null ? exchanges : [...exchanges, closing],
    strategy,
    left: closing !== null,
  };
  const { aspects, dropout, failure } = await analyst.analyse(talk, line);
  return {
    entry: {
      type: 'analysis-made',
      event: event.number,
      aspects,
      risk: dropout?.risk ?? null,
      reason: dropout?.reason ?? null,
      strategy: dropout?.strategy ?? null,
      failure: failure === null ? null : failureOfAnalysis(failure),
    },
    chain: chain + line.calls,
  };
}
