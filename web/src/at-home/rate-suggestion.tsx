import { Checkbox, Chip, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { reactions, type Reaction } from '../../../src/journal/days/rating.ts';
import type { HandDecision } from '../../../src/studio/at-home/decision.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { DayAsked, DayMoment } from './day-state.ts';
import type { WholeRating } from './four-questions.tsx';
import classes from './rate.module.css';
import { RatingForm } from './rating-form.tsx';
import { texts } from './texts.ts';

/** Asks whoever is the person how a suggestion is for them, and what they do about it. */
export function RateSuggestion(props: {
  asked: DayAsked & { about: 'suggestion' };
  moment: DayMoment | null;
  decide: (decision: HandDecision) => void;
}) {
  const { asked, moment, decide } = props;
  const t = texts.use();
  const [reaction, setReaction] = useState<Reaction | ''>('');
  const [why, setWhy] = useState('');
  const [instead, setInstead] = useState('');
  const [nothing, setNothing] = useState(false);
  const { tick } = asked;
  const rate = (rating: WholeRating) => {
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
    <RatingForm
      about="suggestion"
      title={t('rateTitle')}
      lead={
        <>
          {moment !== null && (
            <Text c="dimmed" size="sm">
              {t('rateAt', { time: clockText(moment.seen.minute), doing: moment.seen.activity.doing })}
            </Text>
          )}
          <div className={classes['words']}>
            <PlainText text={asked.text} />
          </div>
        </>
      }
      onRate={rate}
      onLeave={() => decide({ kind: 'rated', tick, rating: null, why: null, reaction: null })}
    >
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
      <OwnWords label={t('why')} value={why} onChange={setWhy} />
      <OwnWords label={t('instead')} value={instead} onChange={setInstead} disabled={nothing} />
      <Checkbox
        label={t('insteadNothing')}
        checked={nothing}
        onChange={({ currentTarget }) => setNothing(currentTarget.checked)}
      />
    </RatingForm>
  );
}

/** Longest answer that the server takes. */
const longest = 2000;

function OwnWords(props: { label: string; value: string; onChange: (value: string) => void; disabled?: boolean }) {
  const { label, value, onChange, disabled = false } = props;
  return (
    <Textarea
      label={label}
      autosize
      minRows={1}
      maxRows={4}
      maxLength={longest}
      value={value}
      disabled={disabled}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
