import type { Candidate, DayOpening, DaySession, Decision, Moment, ProactiveAssistant } from '../contract.ts';
import { ideaOf } from './idea-of.ts';
import { openPolicyDay, untrained, type LearnerMemory } from './policy-day.ts';
import type { TrainingSettings } from './training.ts';

/** What a learner around another assistant keeps from day to day. */
export interface AroundMemory {
  policy: LearnerMemory;
  /** What the other keeps. */
  inner: unknown;
}

/**
 * The learner around another assistant: that one proposes, the policy chooses among what it proposes and silence. Topic and style are those that
 * the candidate names, where the catalogue has them; else they are read from its text. The other assistant hears what became of its candidates as if it had chosen itself.
 */
export function learnerAround(
  inner: ProactiveAssistant<unknown>,
  settings: TrainingSettings,
): ProactiveAssistant<AroundMemory> {
  return {
    compares: true,
    start: () => ({ policy: untrained(), inner: inner.start() }),
    openDay: (memory, opening) => openSession(inner, settings, memory, opening),
  };
}

function openSession(
  inner: ProactiveAssistant<unknown>,
  settings: TrainingSettings,
  memory: AroundMemory,
  opening: DayOpening,
): DaySession<AroundMemory> {
  const session = inner.openDay(memory.inner, opening);
  const policy = openPolicyDay(memory.policy, opening, settings);

  const choose = (moment: Moment, { candidates }: Decision): Decision => {
    const offered = candidates.filter((candidate) => candidate !== null);
    const { delivered, other } = policy.weigh(moment, offered.map(ideaOf));
    const candidate = (at: number): Candidate => offered[at] ?? null;
    const chosen = candidate(delivered);
    return { candidates: other === null ? [chosen] : [chosen, candidate(other)], delivered: 0 };
  };
  /** On a day of which nothing is told the other assistant is told at least what was said. */
  const tell = (moment: Moment, decision: Decision): Decision | Promise<Decision> => {
    if (opening.day > 0) return decision;
    const [candidate = null] = decision.candidates;
    const rating = { preference: null, timing: null, frequency: null, communication: null };
    const told = session.heard({ moment, rated: [{ candidate, rating, score: null, reason: null }], reaction: null });
    return told instanceof Promise ? told.then(() => decision) : decision;
  };

  return {
    decide(moment) {
      const decided = session.decide(moment);
      if (!(decided instanceof Promise)) return tell(moment, choose(moment, decided));
      return decided.then((decision) => tell(moment, choose(moment, decision)));
    },
    heard(feedback) {
      policy.heard(feedback);
      return session.heard(feedback);
    },
    ...(session.talking === undefined ? {} : { talking: session.talking }),
    talked: (talk) => session.talked?.(talk),
    async learn() {
      const [own, learned] = [policy.learn(), await session.learn()];
      return {
        memory: { policy: own.memory, inner: learned.memory },
        training: { ...learned.training, ...own.training },
        ...(learned.failure === undefined ? {} : { failure: learned.failure }),
      };
    },
  };
}
