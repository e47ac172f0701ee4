import { Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { HandDecision } from '../../../src/studio/at-home/decision.ts';
import type { DayAsked } from './day-state.ts';
import { FourQuestions, wholeRating, type Verdicts } from './four-questions.tsx';
import classes from './rate.module.css';
import { texts } from './texts.ts';

/** Asks whoever is the person how the silence of an hour was. */
export function RateSilence(props: { asked: DayAsked; decide: (decision: HandDecision) => void }) {
  const { asked, decide } = props;
  const t = texts.use();
  const title = useRef<HTMLHeadingElement>(null);
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const [isTried, setTried] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const rating = wholeRating(verdicts);
  const { tick } = asked;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (rating !== null) decide({ kind: 'silence-rated', tick, rating });
  };
  return (
    <form className={classes['asks']} onSubmit={submit} aria-labelledby="at-home-silence">
      <Title order={2} size="h3" id="at-home-silence" tabIndex={-1} ref={title}>
        {t('silenceTitle')}
      </Title>
      <FourQuestions about="silence" verdicts={verdicts} answer={setVerdicts} />
      <Text c="dimmed" size="sm">
        {t('silenceWhy')}
      </Text>
      {isTried && rating === null && (
        <Text c="var(--bad)" size="sm" role="alert">
          {t('rateMissing')}
        </Text>
      )}
      <Group gap="sm">
        <Button type="submit">{t('rate')}</Button>
        <Button variant="default" onClick={() => decide({ kind: 'silence-rated', tick, rating: null })}>
          {t('leaveToRules')}
        </Button>
      </Group>
    </form>
  );
}
