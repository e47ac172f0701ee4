import { Alert } from '@mantine/core';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { AssistantSide } from './assistant-side.tsx';
import classes from './day-going-on.module.css';
import { DayOver } from './day-over.tsx';
import { DayPlayback } from './day-playback.tsx';
import { DayStrip } from './day-strip.tsx';
import type { OpenedDay } from './live-day-view.tsx';
import { LiveScene } from './live-scene.tsx';
import { PersonSide } from './person-side.tsx';
import { RoleSwitch } from './role-switch.tsx';
import { SaidList } from './said-list.tsx';
import { texts } from './texts.ts';
import type { LiveDay } from './use-live-day.ts';
import { usePace } from './use-pace.ts';
import { WhoCard } from './who-card.tsx';

/** A day that goes on: the home or what an assistant sees, the day so far, and what one can do. */
export function DayGoingOn(props: {
  day: string;
  opened: OpenedDay;
  open: (day: string | null) => void;
  live: LiveDay;
}) {
  const { day, opened, open, live } = props;
  const t = texts.use();
  const tickMinutes = opened.tickSeconds / 60;
  const pace = usePace(live, tickMinutes);
  const { state, problem, connection } = live;
  const isOver = state.tally !== null;
  const isStopped = state.stopped !== null;
  const seesAll = state.role !== 'assistant' || isOver;
  const who = useAnswer(seesAll ? `${day} ${isOver}` : null, () =>
    api['at-home'].days[':day'].who.$get({ param: { day } }),
  );
  const known = seesAll && who.state === 'there' ? who.value : null;
  return (
    <div className={classes['view']}>
      <div role="status" className={classes['notes']}>
        {connection === 'lost' && !isOver && <Alert color="var(--warning-ink)">{t('lost')}</Alert>}
      </div>
      {problem !== null && <Failure problem={problem} />}
      {isStopped && (
        <Alert role="alert" variant="outline" color="var(--bad)" title={t('stopped')}>
          <PlainText text={state.stopped ?? ''} />
        </Alert>
      )}
      {isOver && known !== null && <DayOver day={day} state={state} who={known} opened={opened} open={open} />}
      <div className={classes['columns']}>
        <div className={classes['main']}>
          {!seesAll && <AssistantSide day={day} live={live} pace={pace} />}
          {seesAll && known === null && <Loading />}
          {known !== null && <LiveScene state={state} pace={pace} who={known} tickMinutes={tickMinutes} />}
          <DayPlayback live={live} pace={pace} />
          <div className={classes['later']}>
            <DayStrip state={state} pace={pace} who={known} tickMinutes={tickMinutes} />
          </div>
        </div>
        <div className={classes['side']}>
          {!isOver && !isStopped && <RoleSwitch role={state.role} take={live.take} />}
          {state.asked !== null && <PersonSide key={state.asked.tick} state={state} asked={state.asked} live={live} />}
          <div className={classes['later']}>
            <SaidList state={state} until={pace.playback.position} />
          </div>
          {known !== null && (
            <div className={classes['later']}>
              <WhoCard who={known} isYou={state.role === 'person' && !isOver} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
