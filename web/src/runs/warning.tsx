import type { ReactNode } from 'react';
import classes from './runs.module.css';

/** Something that the reader must know before they believe the numbers. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <p className={classes['warning']}>
      <span aria-hidden>⚠</span> {children}
    </p>
  );
}
