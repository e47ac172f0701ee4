import { useFormat } from '../parts/format.ts';
import type { DaySummary, Measured } from '../../../src/studio/at-home/day-summary.ts';
import classes from './same-day-table.module.css';
import { texts } from './texts.ts';

/** A day beside the same day with others; bars show the two ratings. */
export function SameDayTable({ summary, isYours }: { summary: DaySummary; isYours: boolean }) {
  const t = texts.use();
  const rows = [
    { name: t(isYours ? 'thisDayYou' : 'thisDay'), measures: summary.own.measures, isOwn: true },
    ...summary.others.map(({ assistant, trainings, told, measures }) => ({
      name: `${assistant}${told ? '*' : ''}${trainings === 0 ? '' : ` (${t('trainings', { count: trainings })})`}`,
      measures,
      isOwn: false,
    })),
  ];
  return (
    <div className={classes['frame']} role="region" aria-label={t('over')} tabIndex={0}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('assistant')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`measure_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, measures, isOwn }) => (
            <tr key={name} data-own={isOwn || undefined}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <Cell key={column} column={column} value={measures[column]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const columns = ['speech', 'mean', 'per-hour', 'success', 'missed', 'protected'] as const satisfies (keyof Measured)[];

function Cell({ column, value }: { column: (typeof columns)[number]; value: number | null }) {
  const t = texts.use();
  const format = useFormat();
  if (value === null) {
    return (
      <td>
        <span aria-label={t('nothingToMeasure')} role="text">
          –
        </span>
      </td>
    );
  }
  if (column === 'success') return <td>{format.percent(value / 100)}</td>;
  if (column === 'missed' || column === 'protected') return <td>{format.number(value)}</td>;
  if (column === 'per-hour') return <td>{format.number(value, 1)}</td>;
  return (
    <td>
      <span className={classes['bar']} style={{ '--share': `${25 * value}%` } as React.CSSProperties}>
        {format.number(value, 2)}
      </span>
    </td>
  );
}
