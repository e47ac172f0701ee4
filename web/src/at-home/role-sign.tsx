import type { Role } from '../../../src/studio/at-home/decision.ts';
import classes from './role-choice.module.css';

const paths: Readonly<Record<Role, string>> = {
  watch: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12zm10 3.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5c.6-4.4 3.7-6.5 8-6.5s7.4 2.1 8 6.5',
  assistant: 'M4 5.5h16v11h-8.5L7 20.5v-4H4zM8.5 11h.01M12 11h.01M15.5 11h.01',
};

/** The sign of a role: an eye, somebody, a bubble. */
export function RoleSign({ role }: { role: Role }) {
  return (
    <svg className={classes['sign']} data-role={role} viewBox="0 0 24 24" width="28" height="28" aria-hidden>
      <path d={paths[role]} />
    </svg>
  );
}
