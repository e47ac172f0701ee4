import { Card } from '../parts/card.tsx';
import { useFormat } from '../parts/format.ts';
import type { Overview } from './overview.ts';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** What can be taken away: the run's own files as they are, and tables as CSV, which are made when they are asked for. */
export function RunDownloads({ run, overview }: { run: string; overview: Overview }) {
  const t = texts.use();
  const format = useFormat();
  const address = `/api/runs/${encodeURIComponent(run)}`;
  return (
    <Card title={t('tab_downloads')}>
      <ul className={classes['downloads']}>
        {overview.files.map(({ name, bytes }) => (
          <li key={name}>
            <a href={`${address}/files/${name}`} download>
              {name}
            </a>{' '}
            <span className={classes['quiet']}>
              {bytes < 1_000_000
                ? `${format.number(Math.max(1, bytes / 1000))} kB`
                : `${format.number(bytes / 1_000_000, 1)} MB`}{' '}
              · {t(`file_${name}`)}
            </span>
          </li>
        ))}
        {overview.tables.map((name) => (
          <li key={name}>
            <a href={`${address}/tables/${name}`} download>
              {name}.csv
            </a>{' '}
            <span className={classes['quiet']}>{t('madeOnDemand')}</span>
          </li>
        ))}
      </ul>
      <p className={classes['quiet']}>{t('exportAdvice')}</p>
    </Card>
  );
}
