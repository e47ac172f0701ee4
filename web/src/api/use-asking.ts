import { useState } from 'react';
import { askFor, asProblem, type Problem, type TypedAnswer } from './client.ts';

/** Something that is asked of the server when somebody wishes it, such as at a press. */
export interface Asking {
  /** True until the answer is there. */
  isAsking: boolean;
  /** Why the last one failed; null where it did not. */
  problem: Problem | null;
  /** @param then is told the answer */
  ask: <Value>(asked: Promise<TypedAnswer<Value>>, then?: (value: Value) => void) => void;
}

/** See {@link Asking}. */
export function useAsking(): Asking {
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    isAsking,
    problem,
    ask: (asked, then = () => {}) => {
      setIsAsking(true);
      setProblem(null);
      askFor(asked)
        .then(then, (error: unknown) => setProblem(asProblem(error)))
        .finally(() => setIsAsking(false));
    },
  };
}
