import { VisuallyHidden } from '@mantine/core';
import { PersonLine } from '../conversation/person-line.tsx';
import { Meaning } from '../parts/meaning.tsx';
import { Portrait } from './portrait.tsx';
import { awaited, countChanges, type Talk } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import { TroubleNote } from './trouble-note.tsx';
import type { LivingRoom } from './use-room.ts';
import classes from './talk-room.module.css';

/** What one person says at a place of the talk: their line, dots while they write, what went wrong, or that the talk is over. */
export function ChatCell(props: { living: LivingRoom; name: string; told: Told; talk: Talk; index: number }) {
  const { living, name, told, talk, index } = props;
  const t = texts.use();
  const { lines, ending } = talk;
  const { talks } = living.room;
  const changes = countChanges(talk.edits);
  const tag =
    talks.length === 1
      ? null
      : talks[0].event !== talks[1].event
        ? t('event', { number: talk.event })
        : changes === 0
          ? t('unchanged')
          : t('changed', { count: changes });
  const line = lines[index];
  const isLast = index === lines.length - 1;
  if (line !== undefined) {
    return (
      <div className={classes['cell']}>
        <div className={classes['bubble']}>
          <Portrait name={told.name} size={30} />
          <PersonLine name={name} tag={tag} user={line} checklist={told.intention.checklist} />
        </div>
        {isLast && ending !== null && ending !== 'turn-limit' && <Ending ending={ending} name={name} />}
      </div>
    );
  }
  if (index > lines.length) return <div className={classes['cell']} />;
  if (ending === 'turn-limit') {
    return (
      <div className={classes['cell']}>
        <Ending ending={ending} name={name} />
      </div>
    );
  }
  const trouble = living.trouble(talk);
  return (
    <div className={classes['cell']}>
      {trouble !== null ? (
        <TroubleNote
          trouble={trouble}
          name={name}
          told={told}
          spentUsd={living.spentUsd}
          again={() => living.tryAgain(talk)}
        />
      ) : (
        awaited(talk, living.room.script) !== null && <Writing name={name} told={told} />
      )}
    </div>
  );
}

function Ending({ ending, name }: { ending: NonNullable<Talk['ending']>; name: string }) {
  const t = texts.use();
  return (
    <p className={classes['ending']}>
      <Meaning of={ending} /> <span>{t(ending, { name })}</span>
    </p>
  );
}

function Writing({ name, told }: { name: string; told: Told }) {
  const t = texts.use();
  return (
    <div className={classes['bubble']}>
      <Portrait name={told.name} size={30} />
      <div className={classes['writing']} role="status">
        <VisuallyHidden>{t('writes', { name })}</VisuallyHidden>
        <i aria-hidden />
        <i aria-hidden />
        <i aria-hidden />
      </div>
    </div>
  );
}
