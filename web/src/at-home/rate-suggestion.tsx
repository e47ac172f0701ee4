import { Button, Checkbox, Chip, Group, Text, Textarea, Title } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { HandDecision } from '../../../src/studio/at-home/decision.ts';
import { reactions, type Reaction } from '../../../src/journal/days/rating.ts';
import { clockText } from '../home-scene/clock-text.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { DayAsked, DayMoment } from './day-state.ts';
import { FourQuestions, wholeRating, type Verdicts } from './four-questions.tsx';
import classes from './rate.module.css';
import { texts } from './texts.ts';

/** Longest answer that the server takes. */
const longest = 2000;

/** Asks whoever is the person how a suggestion is for them, and what they do about it. */
export function RateSuggestion(props: {
  asked: DayAsked & { about: 'suggestion' };
  moment: DayMoment | null;
  decide: (decision: HandDecision) => void;
}) {
  const { asked, moment, decide } = props;
  const t = texts.use();
  const title = useRef<HTMLHeadingElement>(null);
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const [reaction, setReaction] = useState<Reaction | ''>('');
  const [why, setWhy] = useState('');
  const [instead, setInstead] = useState('');
  const [nothing, setNothing] = useState(false);
  const [isTried, setTried] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const rating = wholeRating(verdicts);
  const { tick } = asked;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (rating === null) return;
    const rather = nothing ? { instead: null } : instead.trim() === '' ? {} : { instead: instead.trim() };
    decide({
      kind: 'rated',
      tick,
      rating,
      why: why.trim() === '' ? null : why.trim(),
      reaction: reaction === '' ? null : reaction,
      ...rather,
    });
  };
  return (
    <form className={classes['asks']} onSubmit={submit} aria-labelledby="at-home-rate">
      <Title order={2} size="h3" id="at-home-rate" tabIndex={-1} ref={title}>
        {t('rateTitle')}
      </Title>
      {moment !== null && (
        <Text c="dimmed" size="sm">
          {t('rateAt', { time: clockText(moment.seen.minute), doing: moment.seen.activity.doing })}
        </Text>
      )}
      <div className={classes['words']}>
        <PlainText text={asked.text} />
      </div>
      <FourQuestions about="suggestion" verdicts={verdicts} answer={setVerdicts} />
      <div>
        <Text component="div" mb={6} id="at-home-react">
          {t('react')}
        </Text>
        <Chip.Group value={reaction} onChange={(value) => setReaction(value)}>
          <Group gap={6} role="group" aria-labelledby="at-home-react">
            {reactions.map((each) => (
              <Chip key={each} value={each} size="sm">
                {t(each)}
              </Chip>
            ))}
            <Chip value="" size="sm">
              {t('byRule')}
            </Chip>
          </Group>
        </Chip.Group>
      </div>
      <Textarea
        label={t('why')}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={longest}
        value={why}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <Textarea
        label={t('instead')}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={longest}
        value={instead}
        disabled={nothing}
        onChange={({ currentTarget }) => setInstead(currentTarget.value)}
      />
      <Checkbox
        label={t('insteadNothing')}
        checked={nothing}
        onChange={({ currentTarget }) => setNothing(currentTarget.checked)}
      />
      {isTried && rating === null && (
        <Text c="var(--bad)" size="sm" role="alert">
          {t('rateMissing')}
        </Text>
      )}
      <Group gap="sm">
        <Button type="submit">{t('rate')}</Button>
        <Button
          variant="default"
          onClick={() => decide({ kind: 'rated', tick, rating: null, why: null, reaction: null })}
        >
          {t('leaveToRules')}
        </Button>
      </Group>
    </form>
  );
}
