import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { lifeAddress } from '../life/life-address.ts';
import { Answered } from '../parts/answered.tsx';
import { conversationAddress, encoded } from '../runs/addresses.ts';
import { BothSides } from './both-sides.tsx';
import type { ComparedView, Focus } from './types.ts';
import { texts } from './texts.ts';

type Place = Pick<NonNullable<Focus['moved']>['better'][number], 'life' | 'event' | 'trial'>;

/** One conversation with either assistant. */
export function MovedPair({ view, moved }: { view: ComparedView; moved: Place }) {
  const t = texts.use();
  return (
    <BothSides view={view} label={t('bothSides')}>
      {({ run, name }) => <Side run={run} name={name} place={moved} />}
    </BothSides>
  );
}

function Side({ run, name, place }: { run: string; name: string; place: Place }) {
  const t = texts.use();
  const { life, event, trial } = place;
  const param = { run, life, event, assistant: name, trial };
  const answer = useAnswer(JSON.stringify(param), () =>
    api.runs[':run'].conversations[':life'][':event'][':assistant'][':trial'].$get({ param: encoded(param) }),
  );
  const address = conversationAddress(run, { ...place, assistant: name });
  return (
    <>
      <p>
        <Link href={address}>{t('openConversation')}</Link> · <Link href={lifeAddress(run, life)}>{t('openLife')}</Link>
      </p>
      <Answered answer={answer}>{(shown) => <ConversationView shown={shown} address={address} />}</Answered>
    </>
  );
}
