import { ActionIcon } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { positionAt } from '../home-scene/day-position.ts';
import { HomeScene } from '../home-scene/home-scene.tsx';
import { SuggestionBubble } from '../home-scene/suggestion-bubble.tsx';
import { Playback } from '../parts/playback.tsx';
import { shownText } from '../parts/shown-text.ts';
import type { PlaybackState } from '../parts/use-playback.ts';
import { momentOf, suggestionBeside } from './day-moment.ts';
import classes from './day-page.module.css';
import { DayStrip } from './day-strip.tsx';
import { NowLine } from './now-line.tsx';
import { StripLegend } from './strip-legend.tsx';
import { texts } from './texts.ts';

/** At speed 1 a minute of the day passes in a second. */
const speeds = [1, 2, 4, 8, 16, 32, 64];

/** Seconds of the watcher's time for which a suggestion stays, and that a way through the home takes, at any speed. */
const seconds = { suggestion: 3.5, walk: 0.9 } as const;

/** A day as it goes by: the home with the person in it, what is said to them, and the whole day under it. */
export function DayPlayer({ day, playback }: { day: WholeDay; playback: PlaybackState }) {
  const t = texts.use();
  const { position: minute, speed } = playback;
  const moment = momentOf(day, minute, speed * seconds.suggestion);
  const person = positionAt(day, minute, speed * seconds.walk);
  const { activity, doing, suggestion } = moment;
  const room = activity.at?.room ?? null;
  const place = room === null ? t('away') : person.walking ? t('walking') : t('inRoom', { room });
  const jump = (way: 'next' | 'previous') => {
    const found = suggestionBeside(day, minute, way);
    if (found !== undefined) playback.seek(found.at);
  };
  const onKey = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest(typedInto) !== null) return;
    if (event.key === 'n' || event.key === 'N') jump('next');
    else if (event.key === 'p' || event.key === 'P') jump('previous');
    else if (event.key === ' ' && target.closest('button, a, summary') === null) {
      event.preventDefault();
      playback.toggle();
    }
  };
  useKeys(onKey);
  const label = t('sceneLabel', {
    home: day.home.name,
    time: clockText(minute),
    name: day.person.name,
    doing: shownText(doing),
    place,
  });
  return (
    <section className={classes['player']} aria-label={t('player')}>
      <header className={classes['clock']}>
        <b>{clockText(minute)}</b>
        <div>
          <p>{t('doingAt', { doing: shownText(doing), place })}</p>
          <NowLine moment={moment} />
        </div>
      </header>
      <HomeScene
        home={day.home}
        person={person}
        room={person.walking ? null : room}
        label={label}
        bubble={suggestion === null ? null : <SuggestionBubble suggestion={suggestion} />}
      />
      <Playback
        playback={playback}
        from={day.plan.up}
        to={day.plan.bed}
        step={day.tickSeconds / 60}
        speeds={speeds}
        label={clockText(minute)}
      >
        <JumpButton way="previous" label={t('previousSuggestion')} onClick={() => jump('previous')} />
        <JumpButton way="next" label={t('nextSuggestion')} onClick={() => jump('next')} />
      </Playback>
      <DayStrip day={day} minute={minute} onSeek={playback.seek} />
      <StripLegend day={day} />
      <p className={classes['hint']}>
        {t('keys')} {t('speedMeans')}
      </p>
    </section>
  );
}

function JumpButton({ way, label, onClick }: { way: 'next' | 'previous'; label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="default" size="lg" radius="xl" onClick={onClick} aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden fill="currentColor">
        <path d="M2 3l8 5-8 5zM11 3h2.5v10H11z" transform={way === 'next' ? undefined : 'matrix(-1 0 0 1 16 0)'} />
      </svg>
    </ActionIcon>
  );
}

/** What takes keys for itself; the slider takes the arrows alone. */
const typedInto = 'select, textarea, input:not([type=range])';

/** Hears keys wherever the focus is on the page. */
function useKeys(hear: (event: KeyboardEvent) => void): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
