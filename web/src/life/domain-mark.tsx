import { domainSigns } from './domains.ts';
import classes from './domain-mark.module.css';

/** The sign of a domain; of one that is not ours its first letter. It is for the eye: the name stands beside it. */
export function DomainMark({ domain, size = 28 }: { domain: string; size?: number }) {
  const sign = Object.hasOwn(domainSigns, domain) ? domainSigns[domain] : undefined;
  return (
    <span className={classes['mark']} style={{ width: size, height: size }} aria-hidden>
      {sign === undefined ? (
        (Array.from(domain)[0] ?? '·').toUpperCase()
      ) : (
        <svg viewBox="0 0 16 16" width={size * 0.6} height={size * 0.6} fill="none" stroke="currentColor">
          <path d={sign} strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      )}
    </span>
  );
}
