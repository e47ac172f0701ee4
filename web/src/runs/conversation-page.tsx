import { useParams, useSearch } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { useDomainName } from '../life/domains.ts';
import { Page } from '../parts/page.tsx';
import { conversationAddress, conversationsAddress, encoded } from './addresses.ts';
import { readListQuery, searchOf } from './list-query.ts';
import { Neighbours } from './neighbours.tsx';
import { texts } from './texts.ts';
import { useMarkedTurn } from './use-marked-turn.ts';

/** One conversation of a run, with a permanent link to each of its turns, and the ways to those before and after it in the list. */
export function ConversationPage() {
  const t = texts.use();
  const { run = '', life = '', event = '', assistant = '', trial = '' } = useParams();
  const query = readListQuery(new URLSearchParams(useSearch()));
  const param = { run, life, event, assistant, trial };
  const shown = useAnswer(JSON.stringify(param), () =>
    api.runs[':run'].conversations[':life'][':event'][':assistant'][':trial'].$get({ param: encoded(param) }),
  );
  const place = { life, event: Number(event), assistant, trial: Number(trial) };
  const turn = useMarkedTurn();
  const domainName = useDomainName();
  const known = shown.state === 'there' ? shown.value : null;
  return (
    <Page
      back={{ href: `${conversationsAddress(run)}${searchOf(query)}`, name: t('conversationsOf', { run }) }}
      title={`${known?.name ?? life}, ${t('eventNumber', { number: event })}`}
      lead={
        <>
          {t('withAssistant')} <bdi>{assistant}</bdi>
          {trial !== '1' && ` · ${t('trial', { number: trial })}`}
          {known !== null && ` · ${domainName(known.domain)}`}
        </>
      }
    >
      <Neighbours run={run} place={place} query={query} />
      <Answered answer={shown}>
        {(value) => (
          <Card>
            <ConversationView shown={value} address={conversationAddress(run, place)} turn={turn} />
          </Card>
        )}
      </Answered>
    </Page>
  );
}
