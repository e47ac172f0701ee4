import { Button } from '@mantine/core';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Problem } from '../api/client.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { EventList } from './event-list.tsx';
import classes from './living.module.css';
import { LivingMap } from './living-map.tsx';
import { personLine } from './person-line.ts';
import { SaveLife } from './save-life.tsx';
import { SavedNote, type Saved } from './saved-note.tsx';
import { Stage } from './stage.tsx';
import { storyOf, type Story } from './story.ts';
import { texts } from './texts.ts';
import { useLive, type Live } from './use-live.ts';
import { useReveal } from './use-reveal.ts';

/** A life as it is made: the engine's steps, the map, the events so far, and what can be changed. */
export function LivingLife(props: { session: string; onOther: () => void; onMoved: (session: string) => void }) {
  const { session, onOther, onMoved } = props;
  const t = texts.use();
  const { live, problem, again } = useLive(session, onMoved);
  const other = (
    <Button variant="default" onClick={onOther}>
      {t('other')}
    </Button>
  );
  if (live === null) {
    return (
      <Page title={t('live')} actions={other}>
        {problem === null ? <Loading /> : <Failure problem={problem} again={again} />}
      </Page>
    );
  }
  return <Living live={live} other={other} />;
}

function Living({ live, other }: { live: Live; other: ReactNode }) {
  const t = texts.use();
  const { state, told, from, round, isThinking } = live;
  const reveal = useReveal(told, from, round);
  const { shown } = reveal;
  const story = useMemo(() => storyOf(told.slice(0, shown)), [told, shown]);
  const [looked, setLooked] = useState<number | null>(null);
  useEffect(() => setLooked(null), [round]);
  const [saved, setSaved] = useState<Saved | Problem | null>(null);
  const isShowing = shown < told.length;
  const last = story.stretches.length - 1;
  const at = looked === null ? last : Math.min(looked - 1, last);
  const goal = goalAt(story, state.goal);
  return (
    <Page
      title={state.person.name}
      lead={
        <>
          <PlainText text={personLine(state.person, t)} />
          <br />
          {t('goal')}: <PlainText text={goal ?? t('noGoal')} />
        </>
      }
      actions={
        <>
          <SaveLife live={live} canSave={story.events.length > 0 && !isThinking} onSaved={setSaved} />
          {other}
        </>
      }
    >
      {saved !== null && <SavedNote saved={saved} onClose={() => setSaved(null)} />}
      <div className={classes['page']}>
        <div className={classes['main']}>
          <Stage
            live={live}
            story={story}
            stretch={story.stretches[at] ?? null}
            isShowing={isShowing}
            goal={goal}
            onNext={() => live.next()}
            onSkip={() => reveal.skip()}
          />
        </div>
        <div className={classes['side']}>
          <LivingMap
            live={live}
            story={story}
            selected={story.stretches[at]?.event?.number ?? 0}
            onSelect={setLooked}
          />
          <EventList story={story} selected={story.stretches[at]?.event?.number ?? null} onSelect={setLooked} />
        </div>
      </div>
    </Page>
  );
}

/** What the person works towards after all that is told: what was changed from outside, or what the last event left. */
function goalAt({ stretches }: Story, first: string | null): string | null {
  const goals = stretches.flatMap(({ steered, event }) => [...steered.map(({ goal }) => goal), event?.goal]);
  const last = goals.findLast((goal) => goal !== undefined);
  return last === undefined ? first : last;
}
