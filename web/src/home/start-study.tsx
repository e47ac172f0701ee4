import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { StudyKind } from '../../../src/studio/studies/study-choices.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { StudyForm } from './study-form.tsx';
import { texts } from './texts.ts';
import classes from './study-form.module.css';

/** A small study of either kind, to be started here. */
export function StartStudy() {
  const t = texts.use();
  const [kind, setKind] = useState<StudyKind>('conversations');
  const choices = useAnswer('study choices', () => api.studies.choices.$get());
  return (
    <Card title={t('start')}>
      <p className={classes['lead']}>{t('startLead')}</p>
      <SegmentedControl
        aria-label={t('kind')}
        fullWidth
        value={kind}
        onChange={(chosen) => setKind(chosen)}
        data={[
          { value: 'conversations', label: t('conversations') },
          { value: 'days', label: t('days') },
        ]}
      />
      <Answered answer={choices}>{({ kinds }) => <StudyForm key={kind} kind={kind} choices={kinds[kind]} />}</Answered>
    </Card>
  );
}
