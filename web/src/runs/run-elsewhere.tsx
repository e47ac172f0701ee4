import { Redirect } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Failure } from '../parts/failure.tsx';
import { runAddress } from './addresses.ts';

/** A run that cannot be shown as one of conversations: one of days, and a folder of lives, have pages of their own. */
export function RunElsewhere({ run, ...failure }: { run: string } & Parameters<typeof Failure>[0]) {
  const answer = useAnswer('library', () => api.library.$get());
  return (
    <Answered answer={answer}>
      {({ runs }) => {
        const found = runs.find(({ name }) => name === run);
        if (found === undefined || found.kind === 'conversations') return <Failure {...failure} />;
        return <Redirect to={runAddress(found)} replace />;
      }}
    </Answered>
  );
}
