import { Text } from '@mantine/core';
import type { Agreement } from '../../../src/studio/at-home/day-summary.ts';
import { ratingDimensions } from '../../../src/journal/days/rating.ts';
import { useFormat } from '../parts/format.ts';
import { texts } from './texts.ts';

/** How often ratings by hand and the person's rules say the same. */
export function AgreementText({ agreement: { about, ratings, alike } }: { agreement: Agreement }) {
  const t = texts.use();
  const format = useFormat();
  const all = ratingDimensions.reduce((sum, dimension) => sum + alike[dimension], 0);
  const parts = ratingDimensions.map((dimension) => `${t(dimension)} ${alike[dimension]}/${ratings}`).join(', ');
  const percent = format.percent(all / (ratings * ratingDimensions.length));
  const key = about === 'suggestion' ? 'agreeSuggestion' : 'agreeSilence';
  return (
    <Text>
      <b>{t('agreement')}.</b> {t(key, { count: ratings, percent, parts })}
    </Text>
  );
}
