import { initialsOf } from './person-name.ts';
import classes from './talk-room.module.css';

/** A drawn stand-in for somebody's face; their name stands beside it. */
export function Portrait({ name, size }: { name: string | null; size: number }) {
  return (
    <svg className={classes['portrait']} viewBox="0 0 40 40" width={size} height={size} aria-hidden>
      <circle cx="20" cy="20" r="19" fill="var(--user-paper)" stroke="var(--user)" strokeWidth="1.5" />
      <text x="20" y="25.5" textAnchor="middle" fontSize="15" fontWeight="640" fill="var(--user)">
        {initialsOf(name)}
      </text>
    </svg>
  );
}
