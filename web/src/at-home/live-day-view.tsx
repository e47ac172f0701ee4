import { Alert } from '@mantine/core';
import { useRef } from 'react';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { AssistantSide } from './assistant-side.tsx';
import { DayGone } from './day-gone.tsx';
import { DayOver } from './day-over.tsx';
import { DayPlayback } from './day-playback.tsx';
import { DayStrip } from './day-strip.tsx';
import { LiveScene } from './live-scene.tsx';
import { PersonSide } from './person-side.tsx';
import { RoleSwitch } from './role-switch.tsx';
import { SaidList } from './said-list.tsx';
import { texts } from './texts.ts';
import { useLiveDay } from './use-live-day.ts';
import { usePace } from './use-pace.ts';
import { WhoCard } from './who-card.tsx';
import classes from './live-day-view.module.css';

/** A day that the studio has open, as it tells it. */
export type OpenedDay = Awaited<
  ReturnType<Awaited<ReturnType<(typeof api)['at-home']['days'][':day']['$get']>>['json']>
>;

/** A day that goes on: the home or what an assistant sees, the day so far, and what one can do. */
export function LiveDayView(props: { day: string; opened: OpenedDay; open: (day: string | null) => void }) {
  const { day, opened, open } = props;
  const t = texts.use();
  const live = useLiveDay(day, opened.request);
  const tickMinutes = opened.tickSeconds / 60;
  const pace = usePace(live, tickMinutes);
  const { state, problem } = live;
  const begun = state.count > 0;
  const isOver = state.tally !== null;
  const seesAll = state.role !== 'assistant' || isOver;
  const who = useAnswer(begun && seesAll ? `${day} ${isOver}` : null, () =>
    api['at-home'].days[':day'].who.$get({ param: { day } }),
  );
  const column = useRef<HTMLDivElement>(null);
  if (live.isGone) return <DayGone day={day} open={open} />;
  if (!begun) return <Loading />;
  const known = seesAll && who.state === 'there' ? who.value : null;
  return (
    <div className={classes['view']}>
      <div role="status" className={classes['notes']}>
        {live.connection === 'lost' && !isOver && <Alert color="var(--warning-ink)">{t('lost')}</Alert>}
      </div>
      {problem !== null && <Failure problem={problem} />}
      {state.stopped !== null && (
        <Alert role="alert" variant="outline" color="var(--bad)" title={t('stopped')}>
          <PlainText text={state.stopped} />
        </Alert>
      )}
      {isOver && known !== null && <DayOver day={day} state={state} who={known} opened={opened} open={open} />}
      <div className={classes['columns']}>
        <div className={classes['main']}>
          {seesAll ? (
            known === null ? (
              <Loading />
            ) : (
              <LiveScene state={state} pace={pace} who={known} tickMinutes={tickMinutes} />
            )
          ) : (
            <AssistantSide key="sees" day={day} live={live} pace={pace} />
          )}
          <DayPlayback live={live} pace={pace} />
          <DayStrip state={state} pace={pace} who={known} tickMinutes={tickMinutes} />
        </div>
        <div className={classes['side']} ref={column}>
          {!isOver && state.stopped === null && <RoleSwitch role={state.role} take={live.take} />}
          {state.asked !== null && <PersonSide key={state.asked.tick} state={state} asked={state.asked} live={live} />}
          <SaidList state={state} until={pace.playback.position} />
          {known !== null && <WhoCard who={known} isYou={state.role === 'person' && !isOver} />}
        </div>
      </div>
    </div>
  );
}
