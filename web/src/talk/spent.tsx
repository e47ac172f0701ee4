import { useFormat } from '../parts/format.ts';
import { texts } from './texts.ts';
import classes from './talk-room.module.css';

/** What the studio has spent on models; nothing where none is asked and none was. */
export function Spent({ spentUsd, budgetUsd, user }: { spentUsd: number; budgetUsd: number | null; user: string }) {
  const t = texts.use();
  const format = useFormat();
  if (user === 'agenda' && spentUsd === 0) return null;
  const spent = format.usd(spentUsd);
  return (
    <span className={classes['spent']}>
      {budgetUsd === null ? t('spent', { spent }) : t('spentOf', { spent, budget: format.usd(budgetUsd) })}
    </span>
  );
}
