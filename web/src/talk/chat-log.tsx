import { useEffect, useRef } from 'react';
import { Said } from '../parts/said.tsx';
import { ChatCell } from './chat-cell.tsx';
import { isWaiting, type Talk } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import type { LivingRoom } from './use-room.ts';
import classes from './talk-room.module.css';

/** All that was said, turn by turn; of two talks the answers to the same words stand beside each other. It scrolls along. */
export function ChatLog(props: { living: LivingRoom; name: string; people: readonly { talk: Talk; told: Told }[] }) {
  const { living, name, people } = props;
  const t = texts.use();
  const { room } = living;
  const log = useRef<HTMLDivElement>(null);
  const lines = room.talks.map((talk) => talk.lines.length).join();
  const troubled = room.talks.filter((talk) => living.trouble(talk) !== null).length;
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight, behavior: 'smooth' });
  }, [lines, room.script.length, troubled]);
  const rows = Math.max(room.script.length, ...room.talks.map((talk) => talk.lines.length)) + 1;
  return (
    <div
      ref={log}
      className={classes['log']}
      role="log"
      aria-live="polite"
      aria-busy={isWaiting(room) && troubled === 0}
      tabIndex={0}
      aria-label={t('chat')}
    >
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes['turn']}>
          <div className={classes['answers']}>
            {people.map(({ talk, told }, which) => (
              <ChatCell key={which} living={living} name={name} told={told} talk={talk} index={index} />
            ))}
          </div>
          {index < room.script.length && <Said by="assistant" name={t('you')} text={room.script[index]!} />}
        </div>
      ))}
    </div>
  );
}
