import { Button, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useFormat } from '../parts/format.ts';
import { storedDraft, storeDraft, type TalkPlace } from './stored-room.ts';
import { texts } from './texts.ts';
import classes from './talk-room.module.css';

/** A line may have so many characters. */
const longest = 20_000;

/** Where one writes what the assistant says. The focus stays in the box; what is not sent yet outlives a reload. */
export function Composer(props: {
  place: TalkPlace;
  box: RefObject<HTMLTextAreaElement | null>;
  isWaiting: boolean;
  isOver: boolean;
  onSay: (words: string | null) => void;
  onOnceMore: () => void;
}) {
  const { place, box, isWaiting, isOver, onSay, onOnceMore } = props;
  const t = texts.use();
  const format = useFormat();
  const [draft, setDraft] = useState(() => storedDraft(place));
  const write = (text: string) => {
    setDraft(text);
    storeDraft(place, text);
  };
  const isEmpty = draft.trim() === '';
  const say = (words: string | null) => {
    box.current?.focus();
    if (isWaiting) return;
    onSay(words);
    if (words !== null) write('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!isEmpty) say(draft);
  };
  if (isOver) {
    return (
      <div className={classes['over']}>
        <Button onClick={onOnceMore} autoFocus>
          {t('onceMore')}
        </Button>
        <span className={classes['quiet']}>{t('onceMoreHint')}</span>
      </div>
    );
  }
  return (
    <form
      className={classes['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) say(draft);
      }}
    >
      <Textarea
        ref={box}
        className={classes['box']}
        aria-label={t('yourLine')}
        placeholder={t('placeholder')}
        value={draft}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        autosize
        minRows={1}
        maxRows={7}
        maxLength={longest}
      />
      <Button type="submit" disabled={isEmpty || isWaiting}>
        {t('send')}
      </Button>
      <Button variant="default" disabled={isWaiting} onClick={() => say(null)}>
        {t('sayNothing')}
      </Button>
      <span className={`${classes['keys']} ${classes['quiet']}`}>
        {longest - draft.length < 1000
          ? t('leftToWrite', { count: longest - draft.length, formatted: format.number(longest - draft.length) })
          : t('keys')}
      </span>
    </form>
  );
}
