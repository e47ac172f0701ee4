import { Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { FourQuestions, wholeRating, type Verdicts, type WholeRating } from './four-questions.tsx';
import classes from './rate.module.css';
import { texts } from './texts.ts';

/** Asks for four verdicts, which are only given together; or leaves the rating to the rules. */
export function RatingForm(props: {
  about: 'suggestion' | 'silence';
  title: string;
  /** What is rated. */
  lead?: ReactNode;
  onRate: (rating: WholeRating) => void;
  onLeave: () => void;
  /** What stands below the questions. */
  children: ReactNode;
}) {
  const { about, title, lead, onRate, onLeave, children } = props;
  const t = texts.use();
  const heading = useRef<HTMLHeadingElement>(null);
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const [isTried, setTried] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const id = useId();
  const rating = wholeRating(verdicts);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (rating !== null) onRate(rating);
  };
  return (
    <form className={classes['asks']} onSubmit={submit} aria-labelledby={id}>
      <Title order={2} size="h3" id={id} tabIndex={-1} ref={heading}>
        {title}
      </Title>
      {lead}
      <FourQuestions about={about} verdicts={verdicts} answer={setVerdicts} />
      {children}
      {isTried && rating === null && (
        <Text c="var(--bad)" size="sm" role="alert">
          {t('rateMissing')}
        </Text>
      )}
      <Group gap="sm">
        <Button type="submit">{t('rate')}</Button>
        <Button variant="default" onClick={onLeave}>
          {t('leaveToRules')}
        </Button>
      </Group>
    </form>
  );
}
