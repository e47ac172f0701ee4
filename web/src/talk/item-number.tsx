import { texts as parts } from '../parts/texts.ts';
import { texts } from './texts.ts';
import classes from './talk-room.module.css';

/** The number of an item of what is wanted: a disc for what is said, a diamond for what is not. */
export function ItemNumber({ item: { number, kind } }: { item: { number: number; kind: 'explicit' | 'implicit' } }) {
  const t = texts.use();
  const shared = parts.use();
  return (
    <span className={`${classes['item']} ${classes[kind]}`}>
      <span className={classes['unseen']}>
        {shared(kind)}, {t('item', { number })}
      </span>
      <span aria-hidden>{number}</span>
    </span>
  );
}
