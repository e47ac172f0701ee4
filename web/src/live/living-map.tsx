import { lazy, Suspense, useMemo } from 'react';
import type { Degrees } from '../../../src/world/index.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { Behind } from '../map/life-map-view.tsx';
import { stopsOf } from '../map/stops.ts';
import { Loading } from '../parts/loading.tsx';
import classes from './living.module.css';
import type { Story } from './story.ts';
import { texts } from './texts.ts';
import type { Live } from './use-live.ts';

const LifeMapView = lazy(() =>
  import('../map/life-map-view.tsx').then(({ LifeMapView }) => ({ default: LifeMapView })),
);

/** The town with the events so far, and the person on their way through it. */
export function LivingMap(props: { live: Live; story: Story; selected: number; onSelect: (event: number) => void }) {
  const { live, story, selected, onSelect } = props;
  const t = texts.use();
  const { session } = live.state;
  const { events, stretches } = story;
  const answer = useAnswer(
    `live map ${live.state.town.culture} ${live.state.town.place} ${live.state.recipe.seed}`,
    () => api.live[':session'].map.$get({ param: { session } }),
  );
  const made = useAnswer(events.length < 2 ? null : `live ways ${session} ${events.length}`, () =>
    api.live[':session'].ways.$get({ param: { session } }),
  );
  const here = stretches.at(-1);
  const visit = here?.event?.place ?? here?.visits.at(-1)?.place;
  const behind = useMemo<Behind>(() => {
    const walked = made.state === 'there' ? made.value.ways : [];
    const at = visit === undefined ? null : ([visit.longitude, visit.latitude] as Degrees);
    return { trail: walked.filter(({ to }) => to <= events.length).map(({ points }) => points), at };
  }, [made, events.length, visit]);
  const last = events.length;
  const stops = useMemo(
    () =>
      stopsOf(
        events.map(({ number, place: { name, latitude, longitude } }) => ({
          number,
          place: name,
          coordinates: { latitude, longitude },
        })),
      ),
    // Events only come at the end.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [last, session],
  );
  if (answer.state !== 'there') return <Loading />;
  return (
    <div className={classes['map']}>
      <Suspense fallback={<Loading />}>
        <LifeMapView
          map={answer.value}
          stops={stops}
          selected={selected}
          behind={behind}
          label={t('map')}
          onSelect={onSelect}
        />
      </Suspense>
    </div>
  );
}
