import { useSearchParams } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Loading } from '../parts/loading.tsx';
import { Failure } from '../parts/failure.tsx';
import { Page } from '../parts/page.tsx';
import { DayGone } from './day-gone.tsx';
import { DaySetup } from './day-setup.tsx';
import { LiveDayView } from './live-day-view.tsx';
import { texts } from './texts.ts';

/** A day at home that is lived live: chosen first, then lived; its address holds the day. */
export function AtHomePage() {
  const t = texts.use();
  const [search, setSearch] = useSearchParams();
  const day = search.get('day');
  const open = (wanted: string | null) => setSearch(wanted === null ? {} : { day: wanted });
  return (
    <Page title={t(day === null ? 'title' : 'titleLive')} lead={day === null ? t('lead') : undefined}>
      {day === null ? <DaySetup search={search} open={open} /> : <OpenedDay key={day} day={day} open={open} />}
    </Page>
  );
}

/** A day that was begun, in this browser, as far as the studio knows. */
function OpenedDay({ day, open }: { day: string; open: (day: string | null) => void }) {
  const answer = useAnswer(day, () => api['at-home'].days[':day'].$get({ param: { day } }));
  if (answer.state === 'loading') return <Loading />;
  if (answer.state === 'there') return <LiveDayView day={day} opened={answer.value} open={open} />;
  if (answer.problem.status === 404) return <DayGone day={day} open={open} />;
  return <Failure problem={answer.problem} again={answer.again} />;
}
