import { Text } from '@mantine/core';
import type { HandDecision } from '../../../src/studio/at-home/decision.ts';
import type { DayAsked } from './day-state.ts';
import { RatingForm } from './rating-form.tsx';
import { texts } from './texts.ts';

/** Asks whoever is the person how the silence of an hour was. */
export function RateSilence({ asked, decide }: { asked: DayAsked; decide: (decision: HandDecision) => void }) {
  const t = texts.use();
  const { tick } = asked;
  return (
    <RatingForm
      about="silence"
      title={t('silenceTitle')}
      onRate={(rating) => decide({ kind: 'silence-rated', tick, rating })}
      onLeave={() => decide({ kind: 'silence-rated', tick, rating: null })}
    >
      <Text c="dimmed" size="sm">
        {t('silenceWhy')}
      </Text>
    </RatingForm>
  );
}
