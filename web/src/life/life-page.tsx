import { useParams } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Page } from '../parts/page.tsx';
import { encoded } from '../runs/addresses.ts';
import { LifeView } from './life-view.tsx';
import { texts } from './texts.ts';

/** One life: its way through a town, its months, and each event with all that is known of it. */
export function LifePage() {
  const { source = '', life = '' } = useParams();
  const answer = useAnswer(`life ${source} ${life}`, () =>
    api.lives[':source'][':life'].$get({ param: encoded({ source, life }) }),
  );
  const t = texts.use();
  if (answer.state === 'there') return <LifeView key={`${source} ${life}`} source={source} life={answer.value} />;
  return (
    <Page title={t('aLife')} back={{ href: '/lives', name: t('lives') }}>
      <Answered answer={answer}>{() => null}</Answered>
    </Page>
  );
}
