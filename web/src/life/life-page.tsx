import { useParams } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { encoded } from '../runs/addresses.ts';
import { LifeView } from './life-view.tsx';

/** One life: its way through a town, its months, and each event with all that is known of it. */
export function LifePage() {
  const { source = '', life = '' } = useParams();
  const answer = useAnswer(`life ${source} ${life}`, () =>
    api.lives[':source'][':life'].$get({ param: encoded({ source, life }) }),
  );
  return (
    <Answered answer={answer}>
      {(shown) => <LifeView key={`${source} ${life}`} source={source} life={shown} />}
    </Answered>
  );
}
