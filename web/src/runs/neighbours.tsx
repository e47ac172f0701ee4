import { Button, Group } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { conversationAddress, encoded, type Place } from './addresses.ts';
import { searchOf, type ListQuery } from './list-query.ts';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** The ways to the conversation before and after this one in the list (also by ← and →), and to the same event with other assistants. */
export function Neighbours({ run, place, query }: { run: string; place: Place; query: ListQuery }) {
  const t = texts.use();
  const [, go] = useLocation();
  const search = searchOf(query);
  const answer = useAnswer(JSON.stringify([run, place, query]), () =>
    api.runs[':run'].neighbours[':life'][':event'][':assistant'][':trial'].$get({
      param: encoded({ run, ...place }),
      query,
    }),
  );
  const found = answer.state === 'there' ? answer.value : null;
  const addressOf = (to: Place | null | undefined) =>
    to === null || to === undefined ? null : `${conversationAddress(run, to)}${search}`;
  const previous = addressOf(found?.previous);
  const next = addressOf(found?.next);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isWriting(event.target)) return;
      const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null;
      if (to === null) return;
      event.preventDefault();
      go(to);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [previous, next, go]);
  return (
    <nav className={classes['neighbours']} aria-label={t('neighbours')}>
      <Group gap="xs">
        <Way to={previous} word={t('previous')} sign="←" isBack />
        <Way to={next} word={t('next')} sign="→" />
        <span className={classes['quiet']} aria-live="polite">
          {found?.position != null && t('position', { position: found.position, total: found.total })}
        </span>
      </Group>
      {found !== null && found.others.length > 0 && (
        <p className={classes['others']}>
          <span className={classes['quiet']}>{t('sameEvent')}</span>
          {found.others.map((other) => (
            <Link key={`${other.assistant} ${other.trial}`} href={`${conversationAddress(run, other)}${search}`}>
              <bdi>{other.assistant}</bdi>
              {other.trial !== place.trial || other.assistant === place.assistant
                ? ` (${t('trial', { number: other.trial })})`
                : ''}
            </Link>
          ))}
        </p>
      )}
    </nav>
  );
}

function Way({ to, word, sign, isBack = false }: { to: string | null; word: string; sign: string; isBack?: boolean }) {
  const content = isBack ? `${sign} ${word}` : `${word} ${sign}`;
  const look = { variant: 'default', size: 'compact-md', title: `${word} (${sign})` } as const;
  if (to === null) {
    return (
      <Button {...look} disabled>
        {content}
      </Button>
    );
  }
  return (
    <Button {...look} component={Link} href={to}>
      {content}
    </Button>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
}
