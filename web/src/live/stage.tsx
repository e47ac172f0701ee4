import { Button, Group, Loader, VisuallyHidden } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/empty.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { latestInWords } from './latest-in-words.ts';
import classes from './living.module.css';
import { MomentSteps } from './moment-steps.tsx';
import { NothingCame } from './nothing-came.tsx';
import { SteeringPanel } from './steering-panel.tsx';
import type { Story, Stretch } from './story.ts';
import { texts } from './texts.ts';
import type { Live } from './use-live.ts';
import { WayStep } from './way-step.tsx';

/** The engine at work: what it is at, and each of its steps on the way to an event. */
export function Stage(props: {
  live: Live;
  story: Story;
  /** The one that is looked at. */
  stretch: Stretch | null;
  isShowing: boolean;
  /** What the person works towards now. */
  goal: string | null;
  onNext: () => void;
  onSkip: () => void;
}) {
  const { live, story, stretch, isShowing, goal, onNext, onSkip } = props;
  const t = texts.use();
  const { isThinking, isLost, problem, state } = live;
  const isFull = story.events.length >= state.mostEvents;
  const isBusy = isThinking || isShowing;
  const [isSteering, setIsSteering] = useState(false);
  const number = stretch?.event?.number;
  return (
    <Card title={number === undefined ? t('stage') : t('stageOf', { number })}>
      <div className={classes['controls']}>
        <Group gap="sm">
          <Button onClick={onNext} disabled={isBusy || story.isOver || isFull || isLost}>
            {t('next')}
          </Button>
          {isShowing && (
            <Button variant="default" onClick={onSkip}>
              {t('skip')}
            </Button>
          )}
          {isThinking && state.recipe.mind !== 'rules' && (
            <Button variant="default" onClick={() => live.stop()}>
              {t('stop')}
            </Button>
          )}
          <Button
            variant="default"
            aria-expanded={isSteering}
            disabled={isBusy || story.isOver || isFull}
            onClick={() => setIsSteering(!isSteering)}
          >
            {t('steer')}
          </Button>
          <span className={classes['status']} role="status">
            {isBusy && <Loader size={14} aria-hidden />}
            {isLost
              ? t('lost')
              : story.isOver
                ? t('over')
                : isFull
                  ? t('full', { count: state.mostEvents })
                  : isThinking
                    ? t('thinking')
                    : isShowing
                      ? t('showing')
                      : ''}
          </span>
        </Group>
      </div>
      {isSteering && <SteeringPanel live={live} goal={goal} isBusy={isBusy} />}
      {problem !== null && <Problem message={problem} />}
      <VisuallyHidden aria-live="polite">{latestInWords(story, t)}</VisuallyHidden>
      {stretch === null ? (
        <Empty title={t('emptyStage')}>{t('emptyStageHint')}</Empty>
      ) : (
        <StretchSteps stretch={stretch} live={live} />
      )}
    </Card>
  );
}

function StretchSteps({ stretch, live }: { stretch: Stretch; live: Live }): ReactNode {
  const { moments } = stretch;
  const last = moments.at(-1);
  return (
    <div className={classes['steps']}>
      <WayStep stretch={stretch} turning={live.state.turning} />
      {moments.slice(0, -1).map((moment, index) => (
        <NothingCame key={index} moment={moment} />
      ))}
      {last !== undefined && (
        <MomentSteps
          moment={last}
          event={stretch.event}
          given={live.state.person.given}
          isByRules={live.state.recipe.mind === 'rules'}
        />
      )}
    </div>
  );
}

function Problem({ message }: { message: string }) {
  const t = texts.use();
  return (
    <div className={classes['problem']} role="alert">
      <PlainText text={message} /> {t('again')}
    </div>
  );
}
