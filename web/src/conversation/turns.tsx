import { useEffect, useRef } from 'react';
import { Said } from '../parts/said.tsx';
import { AssistantLine } from './assistant-line.tsx';
import { PersonLine } from './person-line.tsx';
import type { Shown, ShownTurn } from './shown.ts';
import { TurnLink } from './turn-link.tsx';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** All that was said, turn by turn; the marked turn is scrolled to. */
export function Turns(props: { shown: Shown; address: string | undefined; marked: number | null }) {
  const { shown, address, marked } = props;
  const t = texts.use();
  const { turns, closing, event, life } = shown.conversation;
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
        <Turn key={turn.turn} shown={shown} turn={turn} address={address} isMarked={turn.turn === marked} />
      ))}
      {closing !== null && (
        <li className={classes['turn']}>
          <div className={classes['turnHead']}>{t('closing')}</div>
          <PersonLine conversation={shown.conversation} name={shown.name} user={closing.user} />
        </li>
      )}
    </ol>
  );
}

function Turn(props: { shown: Shown; turn: ShownTurn; address: string | undefined; isMarked: boolean }) {
  const { shown, turn, address, isMarked } = props;
  const t = texts.use();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMarked) place.current?.scrollIntoView({ block: 'start' });
  }, [isMarked, shown]);
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
      <PersonLine conversation={shown.conversation} name={shown.name} user={turn.user} />
      <AssistantLine conversation={shown.conversation} assistant={turn.assistant} />
    </li>
  );
}
