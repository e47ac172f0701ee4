import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { clockOf } from '../life/clock-of.ts';
import { useFormat } from '../parts/format.ts';
import { Page } from '../parts/page.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { personName } from './person-name.ts';
import type { TalkPlace } from './stored-room.ts';
import type { Told } from './told.ts';
import { texts } from './texts.ts';
import { TalkRoom } from './talk-room.tsx';
import { useRoom } from './use-room.ts';

/** The talk with the person of a life at one of its events. */
export function TalkAtEvent({ place }: { place: TalkPlace }) {
  const t = texts.use();
  const told = useTold(place, place.event);
  if (told.state !== 'there') {
    return (
      <Page title={t('talk')} actions={<Elsewhere />}>
        <Answered answer={told}>{() => null}</Answered>
      </Page>
    );
  }
  return <TalkOf place={place} told={told.value} />;
}

function TalkOf({ place, told }: { place: TalkPlace; told: Told }) {
  const t = texts.use();
  const format = useFormat();
  const living = useRoom(place);
  const other = living.room.talks[1]?.event;
  const toldBeside = useTold(place, other === undefined || other === place.event ? null : other);
  const { time, place: where, weather } = told.scene;
  const when = /^\d{4}-\d\d-\d\d /.test(time) ? `${format.date(time)}, ${clockOf(time)}` : time;
  const scene = [when, where, weather].filter((part) => part !== null && part !== '');
  return (
    <Page
      title={t('talkWith', { name: personName(t, told) })}
      lead={<PlainText text={scene.join(' · ')} />}
      actions={<Elsewhere />}
    >
      <TalkRoom
        place={place}
        living={living}
        told={told}
        beside={
          other === undefined || other === place.event ? told : toldBeside.state === 'there' ? toldBeside.value : null
        }
      />
    </Page>
  );
}

function Elsewhere() {
  const t = texts.use();
  return (
    <Button component={Link} href="/talk" variant="default">
      {t('chooseOther')}
    </Button>
  );
}

function useTold({ source, life }: TalkPlace, event: number | null) {
  const param = { source, life, event: String(event) };
  const key = event === null ? null : `talk ${source} ${life} ${event}`;
  return useAnswer(key, () => api.talk[':source'][':life'][':event'].$get({ param }));
}
