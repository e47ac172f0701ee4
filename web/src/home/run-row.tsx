import { Link } from 'wouter';
import type { RunSummary } from '../../../src/studio/runs/run-summary.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { useFormat } from '../parts/format.ts';
import { runAddress } from '../runs/addresses.ts';
import { GoOn } from './go-on.tsx';
import { KindMark } from './kind-mark.tsx';
import { texts } from './texts.ts';
import classes from './recent-runs.module.css';

/** A run as the home page lists it. */
export type RecentRun = RunSummary & { mayGoOn: boolean };

const marks = { whole: '✓', unfinished: '◐', running: '▶', damaged: '✗' } as const;

/** One run in the list of recent ones: what it holds, when, and how far it is. */
export function RunRow({ run }: { run: RecentRun }) {
  const t = texts.use();
  const format = useFormat();
  const { name, kind, people, length, assistants, changedAt, state, mayGoOn } = run;
  const extent = [
    ...(people === null ? [] : [t('people', { count: people })]),
    ...(kind === 'days' && length !== null ? [t('dayCount', { count: length })] : []),
    ...(kind === 'conversations' && state?.conversations != null ? [t('talks', { count: state.conversations })] : []),
    ...(assistants.length === 0 ? [] : [t('assistants', { count: assistants.length })]),
  ];
  const is = state?.is;
  return (
    <li className={classes['run']}>
      <KindMark kind={kind} />
      <div className={classes['what']}>
        <Link href={runAddress(run)} className={classes['name']}>
          <PlainText text={name} />
        </Link>
        <span className={classes['extent']}>{[t(kind), ...extent].join(' · ')}</span>
        <span className={classes['extent']}>{format.moment(changedAt)}</span>
      </div>
      <div className={classes['state']}>
        {is !== undefined && (
          <span data-state={is}>
            <span aria-hidden>{marks[is]}</span> {t(is)}
          </span>
        )}
        {mayGoOn && <GoOn run={name} />}
      </div>
    </li>
  );
}
