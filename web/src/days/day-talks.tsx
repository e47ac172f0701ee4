import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { clockText } from '../../../src/person/clock-text.ts';
import { TalkView } from '../conversation/talk-view.tsx';
import { Card } from '../parts/card.tsx';
import { Meaning } from '../parts/meaning.tsx';
import classes from './day-page.module.css';
import { texts } from './texts.ts';

type Talk = WholeDay['talks'][number];

/** The talks in the middle of a day, as they were held, with what was wanted of them. */
export function DayTalks({ day, current, name }: { day: WholeDay; current: Talk | null; name: string }) {
  const t = texts.use();
  if (day.talks.length === 0) return null;
  return (
    <Card title={t('talks')}>
      {day.talks.map((talk) => (
        <details
          key={`${talk.event} ${talk === current}`}
          className={classes['talk']}
          open={talk === current || day.talks.length === 1}
        >
          <summary>
            {t('talkAt', { time: clockText(talk.from) })}
            {' · '}
            {t(talk.conversation.event.timeline?.suggestion === undefined ? 'somethingHappened' : 'takesUp')}
            {' · '}
            <TalkEnding talk={talk} />
          </summary>
          <TalkView conversation={talk.conversation} name={name} />
        </details>
      ))}
    </Card>
  );
}

function TalkEnding({ talk }: { talk: Talk }) {
  const t = texts.use();
  const { ending } = talk.conversation.end;
  return <Meaning of={ending} word={t(`ending-${ending}`)} />;
}
