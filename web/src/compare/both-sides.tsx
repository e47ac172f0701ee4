import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ComparedView } from './types.ts';
import classes from './compare.module.css';

/** The same thing with either assistant: side by side, on phones one at a time. */
export function BothSides(props: {
  view: ComparedView;
  label: string;
  children: (side: ComparedView['left']) => ReactNode;
}) {
  const { view, label, children } = props;
  const [tab, setTab] = useState<'left' | 'right'>('left');
  const sides = ['left', 'right'] as const;
  return (
    <section aria-label={label}>
      <div className={classes['tabs']}>
        <SegmentedControl
          fullWidth
          aria-label={label}
          value={tab}
          onChange={setTab}
          data={sides.map((side) => ({ value: side, label: view[side].name }))}
        />
      </div>
      <div className={classes['pair']}>
        {sides.map((side) => (
          <div key={side} className={classes['side']} data-shown={tab === side}>
            <h3>{view[side].name}</h3>
            {children(view[side])}
          </div>
        ))}
      </div>
    </section>
  );
}
