import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { clockOf } from '../life/clock-of.ts';
import { useFormat } from '../parts/format.ts';
import { ChatHead } from './chat-head.tsx';
import { ChatLog } from './chat-log.tsx';
import { Composer } from './composer.tsx';
import { LookBehind } from './look-behind.tsx';
import { personName } from './person-name.ts';
import { PersonCard } from './person-card.tsx';
import { ProfileEditor } from './profile-editor.tsx';
import { Settings } from './settings.tsx';
import { Spent } from './spent.tsx';
import { storeRoom, talkPath, type TalkPlace } from './stored-room.ts';
import {
  beside as withBeside,
  isOver,
  isWaiting,
  newRoom,
  only,
  onceMore,
  withWords,
  type Room,
  type Talk,
} from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import type { LivingRoom } from './use-room.ts';
import classes from './talk-room.module.css';

/**
 * A chat with one person, or with two that hear the same words: the same person at another event, or changed.
 * @param beside what is told of the second one's event; null while it is on its way
 */
export function TalkRoom(props: { place: TalkPlace; living: LivingRoom; told: Told; beside: Told | null }) {
  const { place, living, told, beside } = props;
  const t = texts.use();
  const format = useFormat();
  const [, navigate] = useLocation();
  const [isEditing, setIsEditing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const { room, change } = living;
  const [first, second] = room.talks;
  const name = personName(t, told);
  const people = room.talks.map((talk, index) => ({ talk, told: index === 0 ? told : (beside ?? told) }));
  const goOnWith = (talk: Talk) => {
    const alone = only(room, talk);
    if (talk.event === place.event) return change(() => alone);
    const there = { ...place, event: talk.event };
    storeRoom(there, alone);
    navigate(talkPath(there));
  };
  const restart = (to: (room: Room) => Room) => {
    change(to);
    box.current?.focus();
  };
  const elsewhere = second !== undefined && second.event !== place.event ? String(second.event) : '';
  return (
    <div className={classes['room']}>
      <section className={classes['chat']} aria-label={t('chat')} data-count={people.length}>
        <header className={classes['heads']}>
          {people.map(({ talk, told: its }, index) => (
            <ChatHead
              key={index}
              name={name}
              told={its}
              talk={talk}
              onClose={second === undefined ? null : () => goOnWith(index === 0 ? second : first)}
            />
          ))}
        </header>
        <ChatLog living={living} name={name} people={people} />
        <Composer
          place={place}
          box={box}
          isWaiting={isWaiting(room)}
          isOver={isOver(room)}
          onSay={(words) => change((now) => withWords(now, words))}
          onOnceMore={() => restart((now) => onceMore(now, { trial: now.trial + 1 }))}
        />
        <footer className={classes['foot']}>
          <NativeSelect
            size="xs"
            aria-label={t('askElsewhere')}
            value={elsewhere}
            onChange={({ target }) =>
              change((now) =>
                target.value === ''
                  ? only(now, now.talks[0])
                  : withBeside(now, Number(target.value), now.talks[0].edits),
              )
            }
            data={[
              { value: '', label: elsewhere === '' ? t('askElsewhere') : t('nowhereElse') },
              ...told.events
                .filter(({ number }) => number !== place.event)
                .map(({ number, time, place: where }) => ({
                  value: String(number),
                  label: `${number} · ${format.date(time)}, ${clockOf(time)} · ${where}`,
                })),
            ]}
          />
          <Button
            size="xs"
            variant="default"
            title={t('resetHint')}
            onClick={() => restart(({ user, turns }) => ({ ...newRoom(place.event), user, turns }))}
          >
            {t('reset')}
          </Button>
          <Spent spentUsd={living.spentUsd ?? told.spentUsd} budgetUsd={told.budgetUsd} user={room.user} />
        </footer>
      </section>
      <aside className={classes['aside']}>
        <PersonCard told={told} edits={(second ?? first).edits} onEdit={() => setIsEditing(true)} />
        <LookBehind people={people} />
        <Settings
          told={told}
          room={room}
          onUser={(user) => restart((now) => onceMore(now, { user }))}
          onTurns={(turns) => change((now) => ({ ...now, turns }))}
        />
      </aside>
      {isEditing && (
        <ProfileEditor
          told={told}
          edits={(second?.event === place.event ? second : first).edits}
          onClose={() => setIsEditing(false)}
          onApply={(edits) => {
            change((now) => withBeside(now, place.event, edits));
            setIsEditing(false);
          }}
        />
      )}
    </div>
  );
}
