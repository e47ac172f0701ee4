import type { ReactNode } from 'react';
import type { Answer } from '../api/use-answer.ts';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';

/** Shows an answer of the server: on its way, failed, or there. */
export function Answered<Value>({
  answer,
  children,
}: {
  answer: Answer<Value>;
  children: (value: Value) => ReactNode;
}) {
  if (answer.state === 'loading') return <Loading />;
  if (answer.state === 'failed') return <Failure problem={answer.problem} again={answer.again} />;
  return children(answer.value);
}
