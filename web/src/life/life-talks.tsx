import { NativeSelect, Tabs } from '@mantine/core';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { conversationAddress, encoded } from '../runs/addresses.ts';
import classes from './life-talks.module.css';
import { texts } from './texts.ts';

/** What the address says of the conversation that is shown. */
export interface ChosenTalk {
  run: string | null;
  assistant: string | null;
  trial: number;
}

/** The conversations that runs hold of an event, with each assistant. */
export function LifeTalks(props: {
  source: string;
  life: string;
  event: number;
  chosen: ChosenTalk;
  onChoose: (chosen: ChosenTalk) => void;
}) {
  const { source, life, event, chosen, onChoose } = props;
  const t = texts.use();
  const answer = useAnswer(`runs of ${source} ${life}`, () =>
    api.lives[':source'][':life'].runs.$get({ param: encoded({ source, life }) }),
  );
  return (
    <Answered answer={answer}>
      {({ runs }) => {
        const run = runs.find((each) => each.run === (chosen.run ?? source)) ?? runs[0];
        if (run === undefined) return <p className={classes['note']}>{t('noRuns')}</p>;
        const talks = (run.conversations ?? []).filter((each) => each.event === event);
        const assistants = [...new Set(talks.map(({ assistant }) => assistant))];
        const assistant = assistants.find((each) => each === chosen.assistant) ?? assistants[0];
        const trials = talks.filter((each) => each.assistant === assistant).map(({ trial }) => trial);
        const trial = trials.find((each) => each === chosen.trial) ?? trials[0];
        return (
          <Card
            title={t('conversation')}
            actions={
              <div className={classes['choice']}>
                {runs.length > 1 && (
                  <NativeSelect
                    aria-label={t('run')}
                    value={run.run}
                    onChange={(change) => onChoose({ ...chosen, run: change.target.value })}
                    data={runs.map((each) => each.run)}
                  />
                )}
                {trials.length > 1 && (
                  <NativeSelect
                    aria-label={t('trial')}
                    value={String(trial)}
                    onChange={(change) => onChoose({ ...chosen, trial: Number(change.target.value) })}
                    data={trials.map((each) => ({ value: String(each), label: t('trialNumber', { number: each }) }))}
                  />
                )}
              </div>
            }
          >
            {run.conversations === null && <p className={classes['note']}>{t('noResults', { run: run.run })}</p>}
            {run.conversations !== null && assistant === undefined && (
              <p className={classes['note']}>{t('notInRun', { run: run.run, count: run.events })}</p>
            )}
            {assistant !== undefined && trial !== undefined && (
              <Tabs
                value={assistant}
                onChange={(next) => onChoose({ ...chosen, run: run.run, assistant: next })}
                keepMounted={false}
              >
                <Tabs.List aria-label={t('assistants')}>
                  {assistants.map((each) => (
                    <Tabs.Tab key={each} value={each}>
                      <PlainText text={each} />
                    </Tabs.Tab>
                  ))}
                </Tabs.List>
                {assistants.map((each) => (
                  <Tabs.Panel key={each} value={each} pt="md">
                    <Talk run={run.run} life={run.life} event={event} assistant={each} trial={trial} />
                  </Tabs.Panel>
                ))}
              </Tabs>
            )}
          </Card>
        );
      }}
    </Answered>
  );
}

function Talk(place: { run: string; life: string; event: number; assistant: string; trial: number }) {
  const t = texts.use();
  const shown = useAnswer(JSON.stringify(place), () =>
    api.runs[':run'].conversations[':life'][':event'][':assistant'][':trial'].$get({ param: encoded(place) }),
  );
  const address = conversationAddress(place.run, place);
  return (
    <>
      <p className={classes['note']}>
        <Link href={address}>{t('ownPage')}</Link>
      </p>
      <Answered answer={shown}>{(value) => <ConversationView shown={value} address={address} />}</Answered>
    </>
  );
}
