import { Redirect } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Failure } from '../parts/failure.tsx';

/** A run that cannot be shown as one of conversations: one of days, and a folder of lives, have pages of their own. */
export function RunElsewhere({ run, ...failure }: { run: string } & Parameters<typeof Failure>[0]) {
  const answer = useAnswer('library', () => api.library.$get());
  return (
    <Answered answer={answer}>
      {({ runs }) => {
        const kind = runs.find(({ name }) => name === run)?.kind;
        if (kind === 'days') return <Redirect to={`/days/${encodeURIComponent(run)}`} replace />;
        if (kind === 'lives') return <Redirect to={`/lives?source=${encodeURIComponent(run)}`} replace />;
        return <Failure {...failure} />;
      }}
    </Answered>
  );
}
