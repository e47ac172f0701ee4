import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, askFor, Problem } from '../api/client.ts';
import { Failure } from '../parts/failure.tsx';
import { texts } from './texts.ts';

/** Goes on with a run that is not finished. */
export function GoOn({ run }: { run: string }) {
  const t = texts.use();
  const [isAsked, setIsAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const goOn = async () => {
    setIsAsked(true);
    setProblem(null);
    try {
      await askFor(api.studies[':run']['go-on'].$post({ param: { run } }));
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem(0, String(error)));
    } finally {
      setIsAsked(false);
    }
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        loading={isAsked}
        aria-label={t('goOnWith', { run })}
        onClick={() => void goOn()}
      >
        {t('goOn')}
      </Button>
      {problem !== null && <Failure problem={problem} />}
    </>
  );
}
