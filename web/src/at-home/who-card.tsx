import { Text } from '@mantine/core';
import type { WhoTheyAre } from '../../../src/studio/at-home/who-they-are.ts';
import { Card } from '../parts/card.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import classes from './who-card.module.css';
import { texts } from './texts.ts';

/** Who the person is, and what they expect of an assistant: open for whoever is them, folded for others. */
export function WhoCard({ who, isYou }: { who: WhoTheyAre; isYou: boolean }) {
  const t = texts.use();
  const { person, about, rubric } = who;
  return (
    <Card title={<PlainText text={person.name} />}>
      <Text c="dimmed">
        <PlainText text={person.about} />
      </Text>
      <details key={String(isYou)} open={isYou} className={classes['fold']}>
        <summary>{isYou ? t('whoTitle') : t('whoTitleWatch')}</summary>
        <Text component="div" my="xs">
          <PlainText text={about} />
        </Text>
        <Text component="div" fw={640} mt="sm">
          {isYou ? t('expectsYou') : t('expects')}
        </Text>
        <ul className={classes['expects']}>
          {rubric.map((line) => (
            <li key={line}>
              <PlainText text={line} />
            </li>
          ))}
        </ul>
        <Text c="dimmed" size="sm">
          {t('whoHidden')}
        </Text>
      </details>
    </Card>
  );
}
