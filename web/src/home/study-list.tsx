import { Title } from '@mantine/core';
import { StudyCard } from './study-card.tsx';
import { texts } from './texts.ts';
import type { WatchedStudies } from './use-studies.ts';
import classes from './studies.module.css';

/** The studies that run, and those that have ended since the studio was started; nothing where there are none. */
export function StudyList({ studies, connection }: WatchedStudies) {
  const t = texts.use();
  if (studies.length === 0) return null;
  return (
    <section aria-labelledby="studies">
      <Title order={2} size="h3" id="studies" mb="xs">
        {t('going')}
      </Title>
      {connection === 'lost' && (
        <p role="status" className={classes['lost']}>
          {t('lost')}
        </p>
      )}
      <ul className={classes['studies']}>
        {studies.map((study) => (
          <li key={study.run}>
            <StudyCard study={study} />
          </li>
        ))}
      </ul>
    </section>
  );
}
