import { Button, Group } from '@mantine/core';
import { clockText } from '../../../src/person/clock-text.ts';
import { Playback } from '../parts/playback.tsx';
import { texts } from './texts.ts';
import type { LiveDay } from './use-live-day.ts';
import type { Pace } from './use-pace.ts';

const speeds = [1, 2, 4, 8, 16, 32, 64];

/** Play, pause, speed, and the quick ways on. */
export function DayPlayback({ live, pace }: { live: LiveDay; pace: Pace }) {
  const t = texts.use();
  const { state } = live;
  const { playback, from, to } = pace;
  const isOver = state.tally !== null || state.stopped !== null;
  const isAssistant = state.role === 'assistant';
  const quietFor = (minutes: number) => pace.skip(state.reached + minutes);
  return (
    <>
      <Playback playback={playback} from={from} to={to} step={1} speeds={speeds} label={clockText(playback.position)} />
      {!isOver && (
        <Group gap="xs" role="group">
          {isAssistant ? (
            <>
              {[15, 60].map((minutes) => (
                <Button key={minutes} size="compact-md" variant="default" onClick={() => quietFor(minutes)}>
                  {t('quiet', { minutes })}
                </Button>
              ))}
              <Button size="compact-md" variant="default" onClick={() => pace.skip(2880)}>
                {t('quietDay')}
              </Button>
            </>
          ) : (
            <>
              <Button
                size="compact-md"
                variant="default"
                disabled={state.asked !== null}
                onClick={() => pace.skip('word')}
              >
                {t('nextWord')}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                disabled={state.asked !== null}
                onClick={() => pace.skip(2880)}
              >
                {t('toEnd')}
              </Button>
            </>
          )}
        </Group>
      )}
    </>
  );
}
