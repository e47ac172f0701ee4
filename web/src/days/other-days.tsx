import { Pagination, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { DaysOfLife } from '../../../src/studio/days/days-of-life.ts';
import { Card } from '../parts/card.tsx';
import { useFormat } from '../parts/format.ts';
import { dayAddress, type DayPlace } from './day-address.ts';
import classes from './other-days.module.css';
import { SmallStrip } from './small-strip.tsx';
import { texts } from './texts.ts';

/** Days that are listed at a time. */
export const daysAtOnce = 14;

/** All days of somebody with one assistant, each as a small strip that leads to it. */
export function OtherDays(props: { place: DayPlace; days: DaysOfLife; from: number; onFrom: (from: number) => void }) {
  const { place, days, from, onFrom } = props;
  const t = texts.use();
  const format = useFormat();
  const up = Math.min(...days.strips.map((strip) => strip.up));
  const bed = Math.max(...days.strips.map((strip) => strip.bed));
  const pages = Math.ceil(days.rows.length / daysAtOnce);
  return (
    <Card title={t('allDays')}>
      <Text size="sm" c="dimmed">
        {t('allDaysLead', { assistant: place.assistant })}
        {!days.complete && ` ${t('notWhole')}`}
      </Text>
      <ol className={classes['days']}>
        {days.rows.slice(from, from + daysAtOnce).map(({ day, date, numbers, said }) => {
          const strip = days.strips.find((each) => each.day === day);
          const isThis = day === place.day;
          return (
            <li key={day}>
              <Link href={dayAddress({ ...place, day })} className={classes['day']} aria-current={isThis || undefined}>
                <span className={classes['name']}>
                  <b>{format.number(day)}</b> {format.date(date)}
                </span>
                {strip !== undefined && <SmallStrip strip={strip} up={up} bed={bed} />}
                <span className={classes['numbers']}>
                  {numbers.mean === null ? t('notRatedMean') : format.number(numbers.mean, 2)}
                  <small>{t('suggestionsCount', { count: said })}</small>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
      {pages > 1 && (
        <Pagination
          size="sm"
          total={pages}
          value={Math.floor(from / daysAtOnce) + 1}
          onChange={(page) => onFrom((page - 1) * daysAtOnce)}
          getItemProps={(page) => ({ 'aria-label': `${t('day')} ${(page - 1) * daysAtOnce + 1}` })}
          getControlProps={(control) => ({
            'aria-label': control === 'next' || control === 'last' ? t('later') : t('earlier'),
          })}
        />
      )}
    </Card>
  );
}
