import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './step.module.css';

/**
 * One step of the engine: it comes in when it is told, and moves into sight.
 * @param props.isNew brings it into sight when it appears
 */
export function Step(props: { number: number; title: string; lead?: ReactNode; isNew?: boolean; children: ReactNode }) {
  const { number, title, lead, isNew = false, children } = props;
  const isStill = useReducedMotion() ?? false;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNew) place.current?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
  }, [isNew, isStill]);
  return (
    <section ref={place} className={classes['step']}>
      <span className={classes['number']} aria-hidden>
        {number}
      </span>
      <div className={classes['body']}>
        <h3>{title}</h3>
        {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
        {children}
      </div>
    </section>
  );
}
