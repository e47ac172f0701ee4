import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './card.module.css';

/** A part of a page that stands for itself. */
export function Card({ title, children, actions }: { title?: ReactNode; children: ReactNode; actions?: ReactNode }) {
  return (
    <Paper component="section" className={classes['card']}>
      <Stack gap="sm">
        {title !== undefined && (
          <div className={classes['head']}>
            <Title order={2} size="h3">
              {title}
            </Title>
            {actions}
          </div>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
