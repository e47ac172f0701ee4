import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, askFor, Problem } from '../api/client.ts';
import { Failure } from '../parts/failure.tsx';
import { texts } from './texts.ts';

/** Stops a study; the next word of the server takes the button away. */
export function StopStudy({ run }: { run: string }) {
  const t = texts.use();
  const [problem, setProblem] = useState<Problem | null>(null);
  const stop = () =>
    askFor(api.studies[':run'].stop.$post({ param: { run } })).then(
      () => setProblem(null),
      // One that has just ended needs no stopping.
      (error: unknown) => setProblem(error instanceof Problem && error.status !== 404 ? error : null),
    );
  return (
    <>
      <Button variant="default" size="compact-md" aria-label={t('stopRun', { run })} onClick={() => void stop()}>
        {t('stop')}
      </Button>
      {problem !== null && <Failure problem={problem} />}
    </>
  );
}
