import { useFormat } from '../parts/format.ts';
import { texts } from './texts.ts';
import classes from './conversation.module.css';

/** Overlap S of a reply with what the person remembers, from 0 to 1, as a bar and a number. */
export function Overlap({ value }: { value: number }) {
  const t = texts.use();
  const format = useFormat();
  const share = Math.min(1, Math.max(0, value));
  return (
    <span className={classes['overlap']} title={t('overlapMeaning')}>
      {t('overlap')}{' '}
      <svg width="44" height="8" viewBox="0 0 44 8" aria-hidden>
        <rect width="44" height="8" rx="4" fill="var(--faint)" />
        <rect width={44 * share} height="8" rx="4" fill="var(--user)" />
      </svg>{' '}
      {format.number(value, 2)}
    </span>
  );
}
