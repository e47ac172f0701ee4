import { NativeSelect } from '@mantine/core';
import type { DayRequest } from '../../../src/studio/at-home/at-home-request.ts';
import type { AtHomeOptions } from './day-setup.tsx';
import { texts } from './texts.ts';

/** Steps of learning that can be chosen, as far as the server goes. */
const steps = [0, 1, 3, 7, 14];

/** Chooses who suggests while nobody does by hand. */
export function AssistantChoice(props: {
  request: DayRequest;
  options: Pick<AtHomeOptions, 'assistants' | 'models' | 'mostTrainings'>;
  change: (changes: Partial<DayRequest>) => void;
}) {
  const { request, options, change } = props;
  const t = texts.use();
  const { assistants, models, mostTrainings } = options;
  const builtIn = assistants.map(({ name, told }) => ({
    value: name,
    label: `${name}: ${t(`name-${name}` as 'name-silent')}${told ? ` (${t('told')})` : ''}`,
  }));
  const learns = assistants.find(({ name }) => name === request.assistant)?.learns === true;
  return (
    <>
      <NativeSelect
        label={t('assistant')}
        value={request.assistant}
        onChange={({ currentTarget }) => change({ assistant: currentTarget.value })}
      >
        <optgroup label={t('builtIn')}>
          {builtIn.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
        {models.length > 0 && (
          <optgroup label={t('models')}>
            {models.map((model) => (
              <option key={model}>{model}</option>
            ))}
          </optgroup>
        )}
      </NativeSelect>
      {learns && (
        <NativeSelect
          label={t('learned')}
          value={String(request.trainings)}
          onChange={({ currentTarget }) => change({ trainings: Number(currentTarget.value) })}
          data={steps
            .filter((count) => count <= mostTrainings)
            .map((count) => ({
              value: String(count),
              label: count === 0 ? t('untrained') : t('trainings', { count }),
            }))}
        />
      )}
    </>
  );
}
