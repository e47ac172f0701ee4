import type { ReactNode } from 'react';
import classes from './runs.module.css';

/** What may be wider than the page is scrolled for itself, by keyboard too. */
export function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['scrolling']} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
