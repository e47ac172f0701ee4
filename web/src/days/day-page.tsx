import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { useFormat } from '../parts/format.ts';
import { Page } from '../parts/page.tsx';
import type { DayPlace } from './day-address.ts';
import { DayChoice } from './day-choice.tsx';
import { DayView } from './day-view.tsx';
import { daysAtOnce, OtherDays } from './other-days.tsx';
import { PersonCurve } from './person-curve.tsx';
import { texts } from './texts.ts';

/** A day of somebody at home with one assistant, replayed; and all their days beside it. */
export function DayPage() {
  const param = useParams() as Record<'run' | 'life' | 'assistant' | 'day', string>;
  const { run, life, assistant } = param;
  const place: DayPlace = { run, life, assistant, day: Number(param.day) };
  const t = texts.use();
  const format = useFormat();
  const first = Math.floor((place.day - 1) / daysAtOnce) * daysAtOnce;
  const [from, setFrom] = useState(first);
  useEffect(() => setFrom(first), [first]);
  const summary = useAnswer(`days ${run}`, () => api.days[':run'].$get({ param: { run } }));
  const days = useAnswer(`life ${run} ${life} ${assistant} ${from}`, () =>
    api.days[':run'][':life'][':assistant'].$get({ param, query: { from: String(from), count: String(daysAtOnce) } }),
  );
  const day = useAnswer(`day ${run} ${life} ${assistant} ${param.day}`, () =>
    api.days[':run'][':life'][':assistant'][':day'].$get({ param }),
  );
  const shown = day.state === 'there' ? day.value : null;
  return (
    <Page
      back={{ href: `/days/${encodeURIComponent(run)}`, name: t('toRun', { run }) }}
      title={t('dayTitle', { name: shown?.person.name ?? life, day: param.day })}
      lead={
        shown !== null &&
        t('dayLead', {
          weekday: t(shown.plan.weekday),
          date: format.date(shown.plan.date),
          assistant: shown.assistant,
        })
      }
      actions={summary.state === 'there' && <DayChoice place={place} study={summary.value.study} />}
    >
      <Answered answer={day}>
        {(value) => <DayView key={`${value.person.life} ${value.assistant} ${value.day}`} day={value} />}
      </Answered>
      <Answered answer={days}>
        {(value) => (
          <>
            <OtherDays place={place} days={value} from={from} onFrom={setFrom} />
            <PersonCurve
              days={value}
              day={place.day}
              scores={summary.state === 'there' ? summary.value.scores : null}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}
