import { Text } from '@mantine/core';
import { clockText } from '../../../src/person/clock-text.ts';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { momentAt } from './day-state.ts';
import { SayForm } from './say-form.tsx';
import { texts } from './texts.ts';
import type { LiveDay } from './use-live-day.ts';
import type { Pace } from './use-pace.ts';
import classes from './assistant-side.module.css';

/** All that an assistant is given of the moment, and where it says something. */
export function AssistantSide({ day, live, pace }: { day: string; live: LiveDay; pace: Pace }) {
  const t = texts.use();
  const format = useFormat();
  const { state } = live;
  const { position } = pace.playback;
  const moment = pace.playback.playing ? momentAt(state, position) : (state.moments.at(-1) ?? null);
  const rooms = [...new Set(state.moments.map(({ seen }) => seen.activity.room))];
  if (moment === null) return null;
  const { seen } = moment;
  const { activity } = seen;
  const head = state.moments.at(-1)!;
  const isOpen = !state.told.some(({ tick }) => tick === head.tick) && head.seen.minute <= state.reached;
  return (
    <>
      <Card title={t('seesTitle')}>
        <div className={classes['now']}>
          <span className={classes['time']}>{clockText(pace.isAway ? position : seen.minute)}</span>
          <span className={classes['doing']}>
            {pace.isAway ? t('awayQuick') : <PlainText text={activity.doing} />}
            {seen.walking && !pace.isAway && <small>{t('seesWalking')}</small>}
          </span>
        </div>
        <ul className={classes['rooms']} aria-label={t('seesRoom')}>
          {rooms.map((room) => {
            const isHere = !pace.isAway && room === activity.room;
            return (
              <li key={room} data-here={isHere || undefined} aria-current={isHere ? 'location' : undefined}>
                {room}
              </li>
            );
          })}
        </ul>
        <Facts
          facts={[
            [t('seesTime'), `${format.weekday(seen.time)}, ${format.date(seen.time)}, ${seen.time.slice(11, 16)}`],
            [t('seesPart'), <PlainText key="part" text={activity.part} />],
            [t('seesKind'), activity.kind],
            ...(activity.hobby === null ? [] : [[t('seesHobby'), activity.hobby] as const]),
            [t('seesRoom'), activity.room],
          ]}
        />
        <Text c="dimmed" size="sm">
          {t('seesWhy')}
        </Text>
        <details className={classes['json']}>
          <summary>{t('asJson')}</summary>
          <pre tabIndex={0} aria-label={t('asJson')}>
            {JSON.stringify(seen, null, 2)}
          </pre>
        </details>
      </Card>
      <SayForm
        day={day}
        tick={isOpen ? head.tick : null}
        kind={activity.kind}
        say={(said) => live.decide({ kind: 'said', tick: head.tick, ...said })}
        pause={pace.playback.pause}
      />
    </>
  );
}
