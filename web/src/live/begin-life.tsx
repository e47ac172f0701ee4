import { Anchor, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { LiveChoices } from '../../../src/studio/engine/live-state.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useAsking } from '../api/use-asking.ts';
import { LifePicker, type ChosenEvent } from '../life/life-picker.tsx';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Failure } from '../parts/failure.tsx';
import { Page } from '../parts/page.tsx';
import { LifeSettings } from './life-settings.tsx';
import { storedLives, type StoredLife } from './stored-lives.ts';
import { texts } from './texts.ts';
import { useNewLife, type NewLife } from './use-new-life.ts';
import { WishedPerson } from './wished-person.tsx';

/** Whose life is to be made, and what it is about. */
export function BeginLife({ onBegun }: { onBegun: (session: string) => void }) {
  const t = texts.use();
  const choices = useAnswer('live choices', () => api.live.choices.$get());
  return (
    <Page title={t('live')} lead={t('lead')}>
      <BegunBefore onOpen={onBegun} />
      <Answered answer={choices}>{(value) => <Choice choices={value} onBegun={onBegun} />}</Answered>
    </Page>
  );
}

function BegunBefore({ onOpen }: { onOpen: (session: string) => void }) {
  const t = texts.use();
  const [lives] = useState<StoredLife[]>(storedLives);
  if (lives.length === 0) return null;
  return (
    <nav aria-label={t('goOnHint')}>
      <Group gap="md">
        <Text size="sm" c="dimmed">
          {t('goOn')}
        </Text>
        {lives.map(({ session, name, events }) => (
          <Anchor key={session} component="button" type="button" onClick={() => onOpen(session)}>
            <bdi>{name.slice(0, 80)}</bdi>, {t('eventCount', { count: events })}
          </Anchor>
        ))}
      </Group>
    </nav>
  );
}

function Choice({ choices, onBegun }: { choices: LiveChoices; onBegun: (session: string) => void }) {
  const t = texts.use();
  const [life, change] = useNewLife();
  const [picked, setPicked] = useState<ChosenEvent | null>(null);
  const { isAsking, problem, ask } = useAsking();
  const asked = askedLife(life, picked);
  const begin = () => {
    if (asked !== null) ask(api.live.$post({ json: asked }), ({ session }) => onBegun(session));
  };
  return (
    <Stack gap="md">
      <Card
        title={t('whose')}
        actions={
          <SegmentedControl
            aria-label={t('whose')}
            value={life.kind}
            onChange={(kind) => change({ kind })}
            data={[
              { value: 'made', label: t('made') },
              { value: 'known', label: t('known') },
            ]}
          />
        }
      >
        <Text c="dimmed">{life.kind === 'made' ? t('madeHint') : t('knownHint')}</Text>
        {life.kind === 'made' ? (
          <WishedPerson life={life} change={change} cultures={choices.cultures} asked={asked} />
        ) : (
          <LifePicker value={picked} onChange={setPicked} withEvent={false} />
        )}
      </Card>
      <Card>
        <LifeSettings life={life} change={change} domains={choices.domains} />
        <Group gap="sm">
          <Button size="md" onClick={begin} disabled={asked === null} loading={isAsking}>
            {t('begin')}
          </Button>
          {asked === null && (
            <Text size="sm" c="dimmed">
              {t('chooseFirst')}
            </Text>
          )}
        </Group>
        {problem !== null && <Failure problem={problem} />}
      </Card>
    </Stack>
  );
}

function askedLife(life: NewLife, picked: ChosenEvent | null) {
  const { domain, seed, mind, wishes } = life;
  if (life.kind === 'made') return { person: { kind: 'made' as const, wishes }, domain, seed, mind };
  if (picked === null) return null;
  const person = { kind: 'known' as const, source: picked.source, life: picked.life };
  return { person, domain, seed, mind };
}
