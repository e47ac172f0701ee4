import { Button, Textarea } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { Card } from '../parts/card.tsx';
import { Catalogue } from './catalogue.tsx';
import { texts } from './texts.ts';

/** What is said, and what it is about where it comes out of the catalogue. */
export interface Said {
  text: string;
  topic: string | null;
  style: string | null;
}

const empty: Said = { text: '', topic: null, style: null };

/** Where whoever is the assistant says something. @param props.tick the tick that waits; null: none does */
export function SayForm(props: {
  day: string;
  tick: number | null;
  kind: string;
  say: (said: Said) => void;
  pause: () => void;
}) {
  const { day, tick, kind, say, pause } = props;
  const t = texts.use();
  const [said, setSaid] = useState(empty);
  const [sentAt, setSentAt] = useState<number | null>(null);
  const isWaiting = tick !== null && sentAt !== tick;
  useEffect(() => setSentAt((before) => (before === tick ? before : null)), [tick]);
  const submit = (event?: SubmitEvent) => {
    event?.preventDefault();
    const text = said.text.trim();
    if (text === '' || !isWaiting) return;
    say({ ...said, text });
    setSentAt(tick);
    setSaid(empty);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <Card title={t('sayTitle')}>
      <form onSubmit={submit}>
        <Textarea
          label={t('sayLabel')}
          description={t('sayPlaceholder')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          value={said.text}
          onFocus={pause}
          onChange={({ currentTarget }) => setSaid({ ...empty, text: currentTarget.value })}
          onKeyDown={onKey}
        />
        <Button type="submit" mt="sm" disabled={!isWaiting || said.text.trim() === ''}>
          {t('say')}
        </Button>
      </form>
      <Catalogue day={day} kind={kind} choose={setSaid} />
    </Card>
  );
}
