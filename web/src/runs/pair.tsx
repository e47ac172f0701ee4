import { VisuallyHidden } from '@mantine/core';
import { useFormat } from '../parts/format.ts';
import { texts } from './texts.ts';
import classes from './list.module.css';

/** Completion of what was said and of what was not, in percent, as two small bars with their numbers. */
export function Pair(props: { name: string | null; explicit: number | null; implicit: number | null }) {
  const t = texts.use();
  return (
    <span className={classes['pair']}>
      {props.name !== null && <bdi className={classes['judge']}>{props.name}</bdi>}
      <Bar kind="explicit" value={props.explicit} word={t('explicit')} />
      <Bar kind="implicit" value={props.implicit} word={t('implicit')} />
    </span>
  );
}

function Bar({ kind, value, word }: { kind: 'explicit' | 'implicit'; value: number | null; word: string }) {
  const t = texts.use();
  const format = useFormat();
  return (
    <span className={classes['bar']}>
      <span aria-hidden style={{ color: `var(--${kind})` }}>
        {kind === 'explicit' ? '●' : '◇'}
      </span>
      <svg width="56" height="8" viewBox="0 0 56 8" aria-hidden>
        <rect y="1" width="56" height="6" rx="3" fill="var(--faint)" />
        {value !== null && <rect y="1" width={(56 * value) / 100} height="6" rx="3" fill={`var(--${kind})`} />}
      </svg>
      <VisuallyHidden>{word}</VisuallyHidden>
      <span className={classes['figure']}>{value === null ? t('missing') : format.number(value)}</span>
    </span>
  );
}
