import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { LifePicker } from '../life/life-picker.tsx';
import { Card } from '../parts/card.tsx';
import { Page } from '../parts/page.tsx';
import { talkPath, type TalkPlace } from './stored-room.ts';
import { TalkAtEvent } from './talk-at-event.tsx';
import { texts } from './texts.ts';

/** Chat with a person as of any event: first whom and when, then the talk itself. */
export function TalkPage() {
  const { source, life, event } = useParams<{ source?: string; life?: string; event?: string }>();
  const place = useMemo(
    () =>
      source === undefined || life === undefined || event === undefined
        ? null
        : { source: decoded(source), life: decoded(life), event: Number(event) },
    [source, life, event],
  );
  return place === null ? <ChoosePlace /> : <TalkAtEvent key={talkPath(place)} place={place} />;
}

function ChoosePlace() {
  const t = texts.use();
  const [, navigate] = useLocation();
  const [place, setPlace] = useState<TalkPlace | null>(null);
  return (
    <Page title={t('talk')} lead={t('lead')}>
      <Card title={t('choose')}>
        <LifePicker value={place} onChange={setPlace} />
        <Group gap="sm">
          <Button disabled={place === null} onClick={() => place !== null && navigate(talkPath(place))}>
            {t('begin')}
          </Button>
          {place === null && (
            <Text size="sm" c="dimmed">
              {t('chooseHint')}
            </Text>
          )}
        </Group>
      </Card>
    </Page>
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
