import { SegmentedControl, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Role } from '../../../src/studio/at-home/decision.ts';
import { Card } from '../parts/card.tsx';
import { texts } from './texts.ts';

const notes = { watch: 'watchWhy', person: 'bePersonWhy', assistant: 'beAssistantWhy' } as const;
const told = { watch: 'nowWatch', person: 'nowPerson', assistant: 'nowAssistant' } as const;

/** Takes over, and gives back: at any moment. */
export function RoleSwitch({ role, take }: { role: Role; take: (role: Role) => void }) {
  const t = texts.use();
  const isNarrow = useMediaQuery('(max-width: 30rem)');
  const [taken, setTaken] = useState<Role | null>(null);
  return (
    <Card title={t('takeOver')}>
      <SegmentedControl
        fullWidth
        orientation={isNarrow ? 'vertical' : 'horizontal'}
        value={role}
        aria-label={t('role')}
        onChange={(value) => {
          setTaken(value);
          take(value);
        }}
        data={[
          { value: 'watch', label: t('roleWatch') },
          { value: 'person', label: t('rolePerson') },
          { value: 'assistant', label: t('roleAssistant') },
        ]}
      />
      <Text c="dimmed" size="sm" role="status">
        {taken === role ? t(told[role]) : t(notes[role])}
      </Text>
    </Card>
  );
}
