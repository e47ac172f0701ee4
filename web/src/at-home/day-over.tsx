import { Button, Group, Text } from '@mantine/core';
import type { WhoTheyAre } from '../../../src/studio/at-home/who-they-are.ts';
import { api, askFor } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { MissedNote } from '../days/missed-note.tsx';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { useFormat } from '../parts/format.ts';
import { AgreementText } from './agreement-text.tsx';
import type { DayState } from './day-state.ts';
import type { OpenedDay } from './live-day-view.tsx';
import { SameDayTable } from './same-day-table.tsx';
import { texts } from './texts.ts';

/** What the day came to, beside the same day with others, and what can be taken away from it. */
export function DayOver(props: {
  day: string;
  state: DayState;
  who: WhoTheyAre;
  opened: OpenedDay;
  open: (day: string | null) => void;
}) {
  const { day, state, who, opened, open } = props;
  const t = texts.use();
  const format = useFormat();
  const answer = useAnswer(`${day} summary`, () => api['at-home'].days[':day'].summary.$get({ param: { day } }));
  const journal = (part: 'day' | 'rated') => `/api/at-home/days/${encodeURIComponent(day)}/journal?part=${part}`;
  const hasRated = state.decisions.some((each) => 'rating' in each && each.rating !== null);
  const again = () => {
    const { request } = opened;
    askFor(api['at-home'].days.$post({ json: { request } })).then(
      (begun) => open(begun.day),
      () => open(null),
    );
  };
  return (
    <Card title={t('over')}>
      <Text c="dimmed">{t('overLead', { name: who.person.name })}</Text>
      <Answered answer={answer}>
        {(summary) => (
          <>
            <SameDayTable summary={summary} isYours={state.decisions.length > 0 || opened.request.role !== 'watch'} />
            <Text size="sm" c="dimmed">
              {t('wished', { rate: format.number(summary.statedPerHour, 1) })} {t('gamed')} {t('toldNote')}{' '}
              {!summary.own.isByRule && t('byRuleNote')}
            </Text>
            <MissedNote />
            {summary.agreement.map((each) => (
              <AgreementText key={each.about} agreement={each} />
            ))}
          </>
        )}
      </Answered>
      <Group gap="sm">
        <Button onClick={() => open(null)}>{t('another')}</Button>
        <Button variant="default" onClick={again}>
          {t('again')}
        </Button>
        <Button variant="default" component="a" href={journal('day')} download>
          {t('downloadDay')}
        </Button>
        {hasRated && (
          <Button variant="default" component="a" href={journal('rated')} download>
            {t('downloadRatings')}
          </Button>
        )}
      </Group>
    </Card>
  );
}
