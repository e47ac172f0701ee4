import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import type { ShownEvent } from './shown.ts';
import classes from './ranked-desires.module.css';
import { texts } from './texts.ts';

/** What could have come instead, likeliest first, and how likely it was that anything came at all. */
export function RankedDesires({ event }: { event: ShownEvent }) {
  const t = texts.use();
  const format = useFormat();
  const { ranked, probability, domain } = event;
  return (
    <>
      <ol className={classes['ranked']}>
        {ranked.map(({ desire, isChosen }) => (
          <li key={desire} aria-current={isChosen || undefined}>
            <PlainText text={titleOf(desire, domain)} />
            {isChosen && <span className={classes['chosen']}>✓ {t('chosen')}</span>}
          </li>
        ))}
      </ol>
      {probability !== null && (
        <p className={classes['note']}>{t('probability', { share: format.percent(probability) })}</p>
      )}
    </>
  );
}

/** Ids of desires are words: `childcare-lying-in-wait-dark` is "Lying in wait dark" of childcare. */
function titleOf(desire: string, domain: string): string {
  const prefix = `${domain.replace(/_/g, '-')}-`;
  const words = (desire.startsWith(prefix) ? desire.slice(prefix.length) : desire).replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
