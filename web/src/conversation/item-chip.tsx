import type { Conversed } from './shown.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** The number of an item of what was wanted: a disc for what is said, a diamond for what is not. */
export function ItemChip({ conversation, number }: { conversation: Conversed; number: number }) {
  const t = texts.use();
  const item = conversation.event.intention.checklist.find((each) => each.number === number);
  const kind = item?.kind ?? 'explicit';
  return (
    <span
      className={`${classes['chip']} ${classes[kind]}`}
      title={item === undefined ? undefined : shortened(item.text)}
    >
      <span className={classes['unseen']}>{t(kind)} </span>
      {number}
    </span>
  );
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
