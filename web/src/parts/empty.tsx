import { Button, Center, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

/**
 * There is nothing to show: what would stand here, and how it comes about.
 * @param props.start words of the way to the home page, where studies are started
 */
export function Empty({ title, start, children }: { title: string; start?: string; children?: ReactNode }) {
  return (
    <Center mih={160} px="md">
      <Stack gap="xs" align="center" maw={480}>
        <Text size="lg" fw={600} ta="center">
          {title}
        </Text>
        {start !== undefined && (
          <Button component={Link} href="/">
            {start}
          </Button>
        )}
        {children !== undefined && (
          <Text component="div" c="dimmed" ta="center">
            {children}
          </Text>
        )}
      </Stack>
    </Center>
  );
}
