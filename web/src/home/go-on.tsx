import { Button } from '@mantine/core';
import { api } from '../api/client.ts';
import { useAsking } from '../api/use-asking.ts';
import { Failure } from '../parts/failure.tsx';
import { texts } from './texts.ts';

/** Goes on with a run that is not finished. */
export function GoOn({ run }: { run: string }) {
  const t = texts.use();
  const { isAsking, problem, ask } = useAsking();
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        loading={isAsking}
        aria-label={t('goOnWith', { run })}
        onClick={() => ask(api.studies[':run']['go-on'].$post({ param: { run } }))}
      >
        {t('goOn')}
      </Button>
      {problem !== null && <Failure problem={problem} />}
    </>
  );
}
