import { lazy, Suspense, useMemo } from 'react';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { stopsOf } from '../map/stops.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { encoded } from '../runs/addresses.ts';
import type { ShownLife } from './shown.ts';
import { behindAt, type Journey } from './journey.ts';
import classes from './way-map.module.css';
import { texts } from './texts.ts';

const LifeMapView = lazy(() => import('../map/life-map-view.tsx').then(({ LifeMapView: view }) => ({ default: view })));

type LifeMap = Parameters<typeof LifeMapView>[0]['map'];

/** The map of a life at a position; a word where no event has coordinates. */
export function WayMap(props: {
  source: string;
  life: ShownLife;
  journey: Journey;
  position: number;
  selected: number;
  onSelect: (event: number) => void;
}) {
  const { source, life, ...others } = props;
  const t = texts.use();
  const hasPlaces = life.events.some(({ coordinates }) => coordinates !== null);
  const answer = useAnswer(hasPlaces ? `map ${source} ${life.id}` : null, () =>
    api.lives[':source'][':life'].map.$get({ param: encoded({ source, life: life.id }) }),
  );
  if (!hasPlaces) return <Empty title={t('noMap')}>{t('noMapWhy')}</Empty>;
  return (
    <div className={classes['room']}>
      <Answered answer={answer}>{(map) => <Drawn map={map} life={life} {...others} />}</Answered>
    </div>
  );
}

function Drawn(props: {
  map: LifeMap;
  life: ShownLife;
  journey: Journey;
  position: number;
  selected: number;
  onSelect: (event: number) => void;
}) {
  const { map, life, journey, position, selected, onSelect } = props;
  const t = texts.use();
  const stops = useMemo(() => stopsOf(life.events), [life]);
  const behind = useMemo(() => behindAt(journey, map.ways, position), [journey, map, position]);
  const label = t('mapLabel', {
    count: stops.length,
    name: life.nameless ? t('personNumber', { id: life.name }) : life.name,
  });
  return (
    <Suspense fallback={<Loading />}>
      <LifeMapView map={map} stops={stops} selected={selected} behind={behind} label={label} onSelect={onSelect} />
    </Suspense>
  );
}
