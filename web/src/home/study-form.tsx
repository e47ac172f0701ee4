import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { StudyChoices, StudyKind } from '../../../src/studio/studies/study-choices.ts';
import { api } from '../api/client.ts';
import { useAsking } from '../api/use-asking.ts';
import { Failure } from '../parts/failure.tsx';
import { AssistantChoice } from './assistant-choice.tsx';
import { CostLine } from './cost-line.tsx';
import { PartChoice } from './part-choice.tsx';
import { requestOf, usualDraft, type StudyDraft } from './study-draft.ts';
import { texts } from './texts.ts';
import classes from './study-form.module.css';

/** The form of a study of one kind. */
export function StudyForm({ kind, choices }: { kind: StudyKind; choices: StudyChoices }) {
  const t = texts.use();
  const [draft, setDraft] = useState<StudyDraft>(() => usualDraft(choices));
  const { isAsking: isStarting, problem, ask } = useAsking();
  const change = (part: Partial<StudyDraft>) => setDraft((before) => ({ ...before, ...part }));
  const request = requestOf(kind, draft);
  const start = (event: SubmitEvent) => {
    event.preventDefault();
    ask(api.studies.$post({ json: request }));
  };
  const number = (label: string, name: 'people' | 'length') => (
    <NumberInput
      size="md"
      label={label}
      description={t('upTo', { most: choices[name].most })}
      min={1}
      max={choices[name].most}
      clampBehavior="strict"
      allowDecimal={false}
      required
      withAsterisk={false}
      value={draft[name]}
      onChange={(value) => typeof value === 'number' && change({ [name]: value })}
    />
  );
  return (
    <form onSubmit={start} className={classes['form']}>
      <Group grow gap="md" align="flex-end">
        {number(t('people'), 'people')}
        {number(t(kind === 'days' ? 'dayNumber' : 'events'), 'length')}
      </Group>
      <AssistantChoice
        kind={kind}
        choices={choices}
        value={draft.assistants}
        onChange={(assistants) => change({ assistants })}
      />
      <details className={classes['more']}>
        <summary>{t(kind === 'days' ? 'moreDays' : 'more')}</summary>
        <div className={classes['parts']}>
          <PartChoice
            label={t(kind === 'days' ? 'rater' : 'person')}
            choices={choices.person}
            value={draft.person}
            onChange={(person) => change({ person })}
          />
          {draft.judge !== undefined && (
            <PartChoice
              label={t('judge')}
              choices={choices.judge}
              value={draft.judge}
              onChange={(judge) => change({ judge })}
            />
          )}
          <NumberInput
            size="md"
            label={t('seed')}
            description={t('seedHint')}
            min={-2_147_483_648}
            max={2_147_483_647}
            clampBehavior="strict"
            allowDecimal={false}
            value={draft.seed}
            onChange={(seed) => typeof seed === 'number' && change({ seed })}
          />
        </div>
        {choices.models.length === 0 && (
          <Text size="sm" c="dimmed" mt="sm">
            {t('noModels')}
          </Text>
        )}
      </details>
      <div className={classes['start']}>
        <CostLine request={request} />
        <Button type="submit" size="md" loading={isStarting} disabled={draft.assistants.length === 0}>
          {isStarting ? t('starting') : t('startNow')}
        </Button>
      </div>
      {problem !== null && <Failure problem={problem} />}
    </form>
  );
}
