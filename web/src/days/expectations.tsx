import { List, Text } from '@mantine/core';
import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { useFormat } from '../parts/format.ts';
import classes from './day-page.module.css';
import { texts } from './texts.ts';

/** What somebody expects of an assistant, which no assistant is told: as a fold. */
export function Expectations({ day }: { day: WholeDay }) {
  const t = texts.use();
  const format = useFormat();
  return (
    <details className={classes['fold']}>
      <summary>
        {t('expects', { name: day.person.name })} <span className={classes['hidden']}>{t('hidden')}</span>
      </summary>
      <Text size="sm" my="xs">
        {t('statedRate', { value: format.number(day.person.statedPerHour, 2) })}
      </Text>
      <List size="sm" spacing={4}>
        {day.rubric.map((line) => (
          <List.Item key={line}>
            <PlainText text={line} />
          </List.Item>
        ))}
      </List>
    </details>
  );
}
