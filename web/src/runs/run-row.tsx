import type { InferResponseType } from 'hono/client';
import { Link } from 'wouter';
import type { api } from '../api/client.ts';
import { useFormat } from '../parts/format.ts';
import { runAddress } from './addresses.ts';
import { KindSign } from './kind-sign.tsx';
import { StateText } from './state-text.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

type RunLine = InferResponseType<typeof api.runs.$get, 200>['runs'][number];

/** A run in the list: what it is, how large, who took part, how far it is and since when. */
export function RunRow({ run }: { run: RunLine }) {
  const t = texts.use();
  const format = useFormat();
  const { name, kind, people, length, assistants, judges, state, changedAt } = run;
  const size = [
    ...(people === null ? [] : [t('people', { count: people })]),
    ...(length === null ? [] : [t(kind === 'days' ? 'days' : 'events', { count: length })]),
    ...(state?.conversations == null ? [] : [t('conversations', { count: state.conversations })]),
    ...((state?.broken ?? 0) > 0 ? [t('broken', { count: state?.broken ?? 0 })] : []),
  ];
  return (
    <Link href={runAddress(run)} className={classes['run']}>
      <KindSign kind={kind} />
      <span className={classes['runName']}>
        <b>
          <bdi>{name}</bdi>
        </b>
        <small>
          {t(`kind_${kind}`)}
          {size.length > 0 && ` · ${size.join(' · ')}`}
        </small>
      </span>
      <span className={classes['runWho']}>
        <bdi>{assistants.join(', ')}</bdi>
        {judges.length > 0 && <small>{t('judgedBy', { judges: judges.join(', ') })}</small>}
      </span>
      <span className={classes['runState']}>
        {state !== null && <StateText is={state.is} />}
        <small>{format.moment(changedAt)}</small>
      </span>
    </Link>
  );
}
