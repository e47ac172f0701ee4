import { NativeSelect } from '@mantine/core';
import type { DayRequest } from '../../../src/studio/at-home/at-home-request.ts';
import { texts } from './texts.ts';

/** Chooses who rates while nobody does by hand. */
export function RaterChoice(props: {
  request: DayRequest;
  models: readonly string[];
  change: (changes: Partial<DayRequest>) => void;
}) {
  const { request, models, change } = props;
  const t = texts.use();
  return (
    <NativeSelect
      label={t('rater')}
      value={request.rater}
      onChange={({ currentTarget }) => change({ rater: currentTarget.value })}
      data={[{ value: 'rules', label: t('rules') }, ...models.map((model) => ({ value: model, label: model }))]}
    />
  );
}
