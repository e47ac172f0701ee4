import { Button, Progress } from '@mantine/core';
import { Link } from 'wouter';
import type { StudyView } from '../../../src/studio/studies/studies.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { runAddress } from '../runs/addresses.ts';
import { GoOn } from './go-on.tsx';
import { KindMark } from './kind-mark.tsx';
import { StopStudy } from './stop-study.tsx';
import { studyState } from './study-state.ts';
import { StudyCounts } from './study-counts.tsx';
import { texts } from './texts.ts';
import classes from './studies.module.css';

/** One study: how far it is, what it has cost, and how it is stopped, gone on with, or its results seen. */
export function StudyCard({ study }: { study: StudyView }) {
  const t = texts.use();
  const { run, kind, ending, progress } = study;
  const { key, mood, mark } = studyState(study);
  const counted = progress?.conversations ?? progress?.people;
  const share = counted === undefined || counted.all === 0 ? 0 : (100 * counted.done) / counted.all;
  const hasResults = ending !== null && ending.state !== 'failed';
  return (
    <article className={classes['study']} aria-label={run}>
      <div className={classes['head']}>
        <KindMark kind={kind} />
        <h3 className={classes['name']}>{run}</h3>
        <span role="status" className={classes['state']} data-mood={mood}>
          <span aria-hidden>{mark}</span> {t(key)}
        </span>
        <span className={classes['actions']}>
          {study.state === 'running' && <StopStudy run={run} />}
          {ending !== null && ending.state !== 'whole' && <GoOn run={run} />}
          {hasResults && (
            <Button
              component={Link}
              href={runAddress({ name: run, kind })}
              size="compact-md"
              aria-label={t('resultsOf', { run })}
            >
              {t('results')}
            </Button>
          )}
        </span>
      </div>
      <Progress.Root size="md">
        <Progress.Section
          value={share}
          animated={study.state !== 'ended'}
          striped={study.state !== 'ended'}
          aria-label={t('progressOf', { run })}
          color={mood === 'bad' ? 'var(--bad)' : mood === 'good' ? 'var(--good)' : 'var(--accent)'}
        />
      </Progress.Root>
      <StudyCounts study={study} />
      {ending !== null && 'message' in ending && (
        <p className={classes['message']} data-mood={mood}>
          <PlainText text={ending.message} />
        </p>
      )}
    </article>
  );
}
