import { useCallback, useEffect, useRef, useState } from 'react';
import { askFor, asProblem, tryAgainInMs, type Problem, type TypedAnswer } from './client.ts';

/** An answer of the server on its way, there, or failed. While it is asked for anew, the old one stays. */
export type Answer<Value> =
  | { state: 'loading' }
  | { state: 'there'; value: Value; again: () => void }
  | { state: 'failed'; problem: Problem; again: () => void };

/**
 * Asks the server whenever `key` changes. A server that cannot be reached is asked again until it answers.
 * @param key tells what is asked; null asks nothing
 */
export function useAnswer<Value>(key: string | null, ask: () => Promise<TypedAnswer<Value>>): Answer<Value> {
  const [answer, setAnswer] = useState<{ key: string | null; answer: Answer<Value> }>({
    key: null,
    answer: { state: 'loading' },
  });
  const [round, setRound] = useState(0);
  const asking = useRef(ask);
  asking.current = ask;
  const again = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    if (key === null) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (told: Answer<Value>) => isWanted && setAnswer({ key, answer: told });
    askFor(asking.current()).then(
      (value) => tell({ state: 'there', value, again }),
      (error: unknown) => {
        const problem = asProblem(error);
        tell({ state: 'failed', problem, again });
        if (problem.status === 0 && isWanted) timer = setTimeout(again, tryAgainInMs);
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, round, again]);
  const isOld = answer.key !== key && answer.answer.state !== 'there';
  return isOld || key === null ? { state: 'loading' } : answer.answer;
}
