import { Stack, Text } from '@mantine/core';
import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { clockText } from '../home-scene/clock-text.ts';
import { Card } from '../parts/card.tsx';
import { Meaning } from '../parts/meaning.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Said } from '../parts/said.tsx';
import { texts } from './texts.ts';

type Talk = WholeDay['talks'][number];

/** The talks in the middle of a day, as they were held. */
export function DayTalks({ day, current, name }: { day: WholeDay; current: Talk | null; name: string }) {
  const t = texts.use();
  if (day.talks.length === 0) return null;
  return (
    <Card title={t('talks')}>
      {day.talks.map((talk) => (
        <details key={`${talk.event} ${talk === current}`} open={talk === current || day.talks.length === 1}>
          <summary>
            {t('talkAt', { time: clockText(talk.from) })}
            {talk.takesUp !== null && ` · ${t('takesUp')}`}
            {talk.ending !== null && (
              <>
                {' · '}
                <Meaning of={talk.ending} word={t(`ending-${talk.ending}`)} />
              </>
            )}
          </summary>
          <TalkLines talk={talk} name={name} />
        </details>
      ))}
    </Card>
  );
}

function TalkLines({ talk, name }: { talk: Talk; name: string }) {
  const t = texts.use();
  return (
    <Stack gap="xs" mt="sm">
      <Text size="sm" c="dimmed" component="div">
        {talk.takesUp === null && t('happened')}
        <PlainText text={talk.takesUp ?? talk.happening} />
      </Text>
      {talk.turns.map(({ person, emotion, assistant, failed }, place) => (
        <Stack gap="xs" key={place}>
          <Said by="user" name={name} text={person} aside={emotion} />
          {failed ? (
            <Text size="sm" c="var(--bad)" ta="right">
              ✗ {t('callFailed')}
            </Text>
          ) : (
            <Said by="assistant" name={t('assistant')} text={assistant} />
          )}
        </Stack>
      ))}
      {talk.closing !== null && <Said by="user" name={name} text={talk.closing} />}
    </Stack>
  );
}
