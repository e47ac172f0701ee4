import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { Answered } from '../parts/answered.tsx';
import type { ComparedView, Focus } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

type Place = Pick<NonNullable<Focus['moved']>['better'][number], 'life' | 'event' | 'trial'>;

/** One conversation with either assistant: side by side, on phones one at a time. */
export function MovedPair({ view, moved }: { view: ComparedView; moved: Place }) {
  const t = texts.use();
  const [tab, setTab] = useState<'left' | 'right'>('left');
  const sides = ['left', 'right'] as const;
  return (
    <section aria-label={t('bothSides')}>
      <div className={classes['tabs']}>
        <SegmentedControl
          fullWidth
          aria-label={t('bothSides')}
          value={tab}
          onChange={setTab}
          data={sides.map((side) => ({ value: side, label: view[side].name }))}
        />
      </div>
      <div className={classes['pair']}>
        {sides.map((side) => (
          <div key={side} className={classes['side']} data-shown={tab === side}>
            <Side {...view[side]} place={moved} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Side({ run, name, place }: { run: string; name: string; place: Place }) {
  const t = texts.use();
  const param = { run, life: place.life, event: String(place.event), assistant: name, trial: String(place.trial) };
  const answer = useAnswer(JSON.stringify(param), () =>
    api.runs[':run'].conversations[':life'][':event'][':assistant'][':trial'].$get({ param }),
  );
  const parts = [param.life, param.event, param.assistant, param.trial].map(encodeURIComponent);
  const address = `/runs/${encodeURIComponent(run)}/conversations/${parts.join('/')}`;
  return (
    <>
      <h3>{name}</h3>
      <p>
        <Link href={address}>{t('openConversation')}</Link> ·{' '}
        <Link href={`/lives/${encodeURIComponent(run)}/${encodeURIComponent(place.life)}`}>{t('openLife')}</Link>
      </p>
      <Answered answer={answer}>{(shown) => <ConversationView shown={shown} address={address} />}</Answered>
    </>
  );
}
