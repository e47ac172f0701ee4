import { Center, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** There is nothing to show: what would stand here, and how it comes about. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Center mih={160} px="md">
      <Stack gap="xs" align="center" maw={480}>
        <Text size="lg" fw={600} ta="center">
          {title}
        </Text>
        {children !== undefined && (
          <Text component="div" c="dimmed" ta="center">
            {children}
          </Text>
        )}
      </Stack>
    </Center>
  );
}
