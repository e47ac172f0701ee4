import { ActionIcon, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlaybackState } from './use-playback.ts';
import { texts } from './texts.ts';
import classes from './playback.module.css';

/**
 * Play, pause, speed and a slider to scrub with. The slider takes the arrow keys, Home and End.
 * @param props.label the position in words, for the slider's reader and beside it
 * @param props.children further buttons, such as a jump to what comes next
 */
export function Playback(props: {
  playback: PlaybackState;
  from: number;
  to: number;
  step: number;
  speeds: readonly number[];
  label: string;
  children?: ReactNode;
}) {
  const { playback, from, to, step, speeds, label, children } = props;
  const t = texts.use();
  const name = playback.playing ? t('pause') : t('play');
  return (
    <div className={classes['playback']}>
      <ActionIcon size="lg" radius="xl" onClick={playback.toggle} aria-label={name} title={name}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden fill="currentColor">
          {playback.playing ? <path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z" /> : <path d="M4 2l10 6-10 6z" />}
        </svg>
      </ActionIcon>
      {children}
      <input
        className={classes['slider']}
        type="range"
        min={from}
        max={to}
        step={step}
        value={playback.position}
        aria-label={t('position')}
        aria-valuetext={label}
        onChange={(event) => playback.seek(Number(event.target.value))}
      />
      <output className={classes['label']}>{label}</output>
      <NativeSelect
        size="xs"
        aria-label={t('speed')}
        value={String(playback.speed)}
        onChange={(event) => playback.setSpeed(Number(event.target.value))}
        data={speeds.map((speed) => ({ value: String(speed), label: `${speed}×` }))}
      />
    </div>
  );
}
