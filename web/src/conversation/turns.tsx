import { useEffect, useRef } from 'react';
import { Said } from '../parts/said.tsx';
import { AssistantLine } from './assistant-line.tsx';
import { PersonLine } from './person-line.tsx';
import type { Conversed, ShownTurn } from './shown.ts';
import { TurnLink } from './turn-link.tsx';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** All that was said, turn by turn; the marked turn is scrolled to. */
export function Turns(props: {
  conversation: Conversed;
  name: string | null;
  address?: string | undefined;
  marked?: number | null;
}) {
  const { conversation, name, address, marked = null } = props;
  const t = texts.use();
  const { turns, closing, event, life } = conversation;
  const { suggestion } = event.timeline ?? {};
  if (turns.length === 0 && closing === null && suggestion === undefined) {
    return <p className={classes['note']}>{t('nothingSaid')}</p>;
  }
  return (
    <ol className={classes['turns']}>
      {suggestion !== undefined && (
        <li className={classes['turn']}>
          <Said by="assistant" name={<bdi>{life.assistant}</bdi>} text={suggestion.text} aside={t('suggestion')} />
        </li>
      )}
      {turns.map((turn) => (
        <Turn
          key={turn.turn}
          conversation={conversation}
          name={name}
          turn={turn}
          address={address}
          isMarked={turn.turn === marked}
        />
      ))}
      {closing !== null && (
        <li className={classes['turn']}>
          <div className={classes['turnHead']}>{t('closing')}</div>
          <PersonLine checklist={event.intention.checklist} name={name} user={closing.user} />
        </li>
      )}
    </ol>
  );
}

function Turn(props: {
  conversation: Conversed;
  name: string | null;
  turn: ShownTurn;
  address: string | undefined;
  isMarked: boolean;
}) {
  const { conversation, name, turn, address, isMarked } = props;
  const t = texts.use();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMarked) place.current?.scrollIntoView({ block: 'start' });
  }, [isMarked, conversation]);
  return (
    <li
      ref={place}
      id={address === undefined ? undefined : `turn-${turn.turn}`}
      className={classes['turn']}
      data-marked={isMarked}
      aria-current={isMarked ? 'location' : undefined}
    >
      <div className={classes['turnHead']}>
        {t('turn', { number: turn.turn })}
        {address !== undefined && <TurnLink address={address} turn={turn.turn} />}
      </div>
      <PersonLine checklist={conversation.event.intention.checklist} name={name} user={turn.user} />
      <AssistantLine conversation={conversation} assistant={turn.assistant} />
    </li>
  );
}
