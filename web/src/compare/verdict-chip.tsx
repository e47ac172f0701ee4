import { texts as shared } from '../parts/texts.ts';
import type { ComparedMetric } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

const marks = { better: '▲', worse: '▼', undecided: '○', neither: '–' } as const;

/** What a verdict is called in style sheets; `neither` where there is none. */
export type VerdictName = keyof typeof marks;

/** A verdict in colour, shape and word. */
export function VerdictChip({ of }: { of: Pick<ComparedMetric, 'verdict' | 'estimate'> & { direction?: string } }) {
  const t = texts.use();
  const tShared = shared.use();
  const name: VerdictName = of.verdict ?? 'neither';
  const without =
    of.direction === 'neither' ? t('describes') : of.estimate === null ? tShared('missing') : t('onePerson');
  return (
    <span className={`${classes['chip']} ${classes[name]}`}>
      <VerdictMark of={name} /> {of.verdict === null ? without : t(of.verdict)}
    </span>
  );
}

/** The shape of a verdict. */
export function VerdictMark({ of }: { of: VerdictName }) {
  return <span aria-hidden>{marks[of]}</span>;
}
