import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { PartName } from '../parts/part-name.tsx';
import type { PartRole } from '../parts/part-words.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { Overview } from './overview.ts';
import { Scrolling } from './scrolling.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** By what the run was made: study, seeds, engine, versions, models, prompts. */
export function RunConfiguration({ overview }: { overview: Overview }) {
  const t = texts.use();
  const { study, studyText, made } = overview;
  const prompts = Object.entries((made?.['prompts'] ?? {}) as Record<string, string>);
  return (
    <Stack gap="lg">
      {study !== null && (
        <Card title={t('study')}>
          <Facts facts={studyFacts(study, t)} />
        </Card>
      )}
      {made !== null && (
        <Card title={t('program')}>
          <Facts
            facts={[
              [t('versionIs'), made.livelong],
              [t('engine'), String(made.engine)],
              ['Node', made.node],
              [t('embedding'), <PartName key="embedding" role="embedding" spec={made.embedder.name} />],
              [t('templates'), made.templates === null ? t('noTemplates') : made.templates],
              [
                t('longestChain'),
                made.longestChain === null ? '–' : t('callsInARow', { count: made.longestChain.calls }),
              ],
            ]}
          />
          {prompts.length > 0 && (
            <details>
              <summary>{t('prompts', { count: prompts.length })}</summary>
              <Facts facts={prompts.map(([name, hash]) => [name, <code key={name}>{hash}</code>])} />
            </details>
          )}
        </Card>
      )}
      {studyText !== null && (
        <Card title="study.yaml">
          <Scrolling label="study.yaml">
            <pre className={classes['yaml']}>
              <PlainText text={studyText} />
            </pre>
          </Scrolling>
        </Card>
      )}
    </Stack>
  );
}

function studyFacts(
  study: NonNullable<Overview['study']>,
  t: ReturnType<typeof texts.use>,
): (readonly [string, ReactNode])[] {
  const part = (
    role: PartRole,
    { label, spec, parameters }: { label: string; spec: string; parameters?: unknown },
    more: readonly string[] = [],
  ) => (
    <PartName
      key={label}
      role={role}
      label={label}
      spec={spec}
      more={[...more, ...(parameters === undefined ? [] : [JSON.stringify(parameters)])]}
    />
  );
  return [
    [t('nameIs'), <PlainText key="name" text={study.name} />],
    [t('id'), <code key="id">{study.id}</code>],
    [t('lives'), study.lives === null ? t('bundledLives') : <PlainText key="lives" text={study.lives} />],
    [t('extent'), `${t('people', { count: study.people })}, ${t('events', { count: study.events })}`],
    [t('turnsIs'), t('atMost', { count: study.turns })],
    [t('turnsAs'), <PartName key="turns" role="turns" spec={study['turns-as']} />],
    [t('trials'), String(study.trials)],
    [t('seed'), String(study.seed)],
    [t('userIs'), part('user', { ...study.user, label: study.user.spec })],
    [
      t('assistants'),
      study.assistants.map(({ label, spec, parameters, memory, analysis }) =>
        part('talks', { label, spec, parameters }, [
          ...(memory === undefined ? [] : [`memory: ${memory}`]),
          ...(analysis === undefined ? [] : [`analysis: ${analysis.spec}`]),
        ]),
      ),
    ],
    [t('judges'), study.judges.map((judge) => part('judge', judge))],
    [t('embedding'), part('embedding', { label: study.embedding, spec: study.embedding })],
    [t('budget'), study.budget === null ? t('noLimit') : `$${study.budget}`],
  ];
}
