import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './page.module.css';

/**
 * A page: its title, a sentence on what it shows, what can be done, and its content.
 * @param props.back the page that this one is a part of
 */
export function Page(props: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  back?: { href: string; name: string };
  children: ReactNode;
}) {
  const { title, lead, actions, back, children } = props;
  useEffect(() => {
    document.title = `${title} · Livelong`;
  }, [title]);
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end" gap="md">
        <Stack gap={4} maw="46rem">
          {back !== undefined && (
            <Link href={back.href} className={classes['back']}>
              <span aria-hidden>← </span>
              <bdi>{back.name}</bdi>
            </Link>
          )}
          <Title order={1} tabIndex={-1} data-page-title>
            <bdi>{title}</bdi>
          </Title>
          {lead !== undefined && lead !== false && (
            <Text component="div" size="lg" c="dimmed">
              {lead}
            </Text>
          )}
        </Stack>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
