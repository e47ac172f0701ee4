import { Text } from '@mantine/core';
import { texts } from './texts.ts';

/** What a missed chance is, and why who speaks may have more of them than who never does. */
export function MissedNote() {
  const t = texts.use();
  return (
    <Text size="sm" c="dimmed">
      {t('missedMeaning')}
    </Text>
  );
}
