import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { Page } from '../parts/page.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Playback } from '../parts/playback.tsx';
import { useFormat } from '../parts/format.ts';
import { usePlayback } from '../parts/use-playback.ts';
import type { ShownLife } from './shown.ts';
import { domainName } from './domains.ts';
import { EventView } from './event-view.tsx';
import { eventAt, journeyOf, positionOf, timeAt } from './journey.ts';
import { LifeTalks } from './life-talks.tsx';
import classes from './life-view.module.css';
import { Months } from './months.tsx';
import { PersonCard } from './person-card.tsx';
import { PlaceList } from './place-list.tsx';
import { texts } from './texts.ts';
import { useLifeQuery } from './use-life-query.ts';
import { WayMap } from './way-map.tsx';

/** Events that pass in a second at the usual speed. */
const perSecond = 0.45;

/** A life that can be played: the position in it is the one thing that map, months, list and event follow. */
export function LifeView({ source, life }: { source: string; life: ShownLife }) {
  const t = texts.use();
  const format = useFormat();
  const query = useLifeQuery();
  const journey = useMemo(() => journeyOf(life.events), [life]);
  const { events } = journey;
  const hasPlaces = events.some(({ coordinates }) => coordinates !== null);
  const playback = usePlayback({ from: 0, to: events.length - 1, perSecond, start: positionOf(journey, query.event) });
  const { position, pause, seek } = playback;
  const event = eventAt(journey, position);
  const select = useCallback(
    (number: number) => {
      pause();
      seek(positionOf(journey, number));
    },
    [journey, pause, seek],
  );
  const written = useRef(query.event);
  useEffect(() => {
    // An address that was opened from outside moves the position; all else moves the address.
    if (query.event !== written.current && query.event !== event.number && query.event > 0) {
      written.current = query.event;
      seek(positionOf(journey, query.event));
    } else if (written.current !== event.number && (query.event > 0 || position > 0)) {
      written.current = event.number;
      query.write({ event: event.number });
    }
  }, [query, event.number, position, journey, seek]);
  const time = timeAt(journey, position);
  const when = time === null ? `${event.number}` : format.date(new Date(time).toISOString());
  const address = `${encodeURIComponent(source)}/${encodeURIComponent(life.id)}`;
  return (
    <Page
      back={{ href: source === 'bundled' ? '/lives' : `/lives?source=${encodeURIComponent(source)}`, name: t('lives') }}
      title={life.nameless ? t('personNumber', { id: life.name }) : life.name}
      lead={
        <>
          <PlainText text={[...life.who, ...(life.town === null ? [] : [life.town])].join(' · ')} />
          {' · '}
          {domainName(t, life.domain)}
          {life.goal !== null && (
            <span className={classes['goal']}>
              <PlainText text={life.goal} />
            </span>
          )}
        </>
      }
      actions={
        <Button component={Link} href={`/talk/${address}/${event.number}`} variant="default">
          {t('talkHere')}
        </Button>
      }
    >
      <div className={classes['stage']} data-no-map={!hasPlaces || undefined}>
        <WayMap
          source={source}
          life={life}
          journey={journey}
          position={position}
          selected={event.number}
          onSelect={select}
        />
        <PlaceList events={events} selected={event.number} onSelect={select} />
      </div>
      <div className={classes['time']}>
        <Playback
          playback={playback}
          from={0}
          to={Math.max(1e-9, events.length - 1)}
          step={0.01}
          speeds={[0.5, 1, 2, 4]}
          label={t('eventAndDate', { number: event.number, total: events.length, when })}
        />
        <Months journey={journey} position={position} selected={event.number} onSelect={select} />
      </div>
      <div aria-live="polite" aria-atomic={false}>
        <EventView event={event} total={events.length} />
      </div>
      <LifeTalks
        source={source}
        life={life.id}
        event={event.number}
        chosen={query.talk}
        onChoose={(talk) => query.write({ talk })}
      />
      <PersonCard person={life.person} />
    </Page>
  );
}
