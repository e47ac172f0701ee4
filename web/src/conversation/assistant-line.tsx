import { PlainText } from '../parts/plain-text.tsx';
import { Said } from '../parts/said.tsx';
import type { Conversed, ShownTurn } from './shown.ts';
import { useFailureWords } from './failure-words.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** What the assistant replied, and what it took the person to want beside what they wanted in truth. */
export function AssistantLine(props: { conversation: Conversed; assistant: ShownTurn['assistant'] }) {
  const { conversation, assistant } = props;
  const t = texts.use();
  const words = useFailureWords();
  const name = <bdi>{conversation.life.assistant}</bdi>;
  if (assistant === null) {
    const { failure } = conversation.end;
    return (
      <div className={classes['failed']}>
        <b>{name}</b> <span aria-hidden>✗</span> {t('callFailed')}
        {failure !== null && <> ({words(failure)})</>}
      </div>
    );
  }
  return (
    <Said by="assistant" name={name} text={assistant.text}>
      {assistant.intent !== null && (
        <dl className={classes['intents']}>
          <div>
            <dt>{t('inferred')}</dt>
            <dd>
              <PlainText text={assistant.intent} />
            </dd>
          </div>
          <div>
            <dt>{t('wanted')}</dt>
            <dd>
              <PlainText text={conversation.event.intention.sentence} />
            </dd>
          </div>
        </dl>
      )}
      {assistant.check !== undefined && <Check check={assistant.check} />}
    </Said>
  );
}

/** What the analysis said of the reply before it was sent. */
function Check({ check }: { check: NonNullable<NonNullable<ShownTurn['assistant']>['check']> }) {
  const t = texts.use();
  const party = useFailureWords();
  if (check.failure !== null) {
    const { kind } = check.failure;
    return <div>{t('unchecked', { party: party.party(check.failure.party), kind })}</div>;
  }
  if (check.advice === null && check.draft === undefined) return <div>{t('checkedSound')}</div>;
  return (
    <>
      {check.advice !== null && (
        <div>
          {t('advised')}: <PlainText text={check.advice} />
        </div>
      )}
      {check.draft !== undefined && (
        <details>
          <summary>{t('draft')}</summary>
          {check.draft.text === null ? <i>{t('silent')}</i> : <PlainText text={check.draft.text} />}
        </details>
      )}
    </>
  );
}
