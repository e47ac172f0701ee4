import { UnstyledButton } from '@mantine/core';
import { useDifferenceNumbers } from './difference-numbers.ts';
import type { ComparedMetric, ComparedView } from './types.ts';
import { texts } from './texts.ts';
import classes from './compare.module.css';

/** What differs between the two sides, as one of a list. */
export interface Move {
  /** Names it in the address of the page. */
  key: string;
  change: number;
  /** Whose it is, and which. */
  place: string;
  /** What it was on either side. */
  values: string;
}

/** What moved most, in both directions, each to be chosen. */
export function MovedLists(props: {
  view: ComparedView;
  metric: ComparedMetric;
  better: readonly Move[];
  worse: readonly Move[];
  chosen: string;
  onChoose: (key: string) => void;
}) {
  const { view, metric, better, worse, chosen, onChoose } = props;
  const t = texts.use();
  const numbers = useDifferenceNumbers();
  const left = view.left.name;
  const isNeutral = metric.direction === 'neither';
  const list = (title: string, moves: readonly Move[], kind: 'better' | 'worse') => (
    <div>
      <h3>{title}</h3>
      {moves.length === 0 && <p className={classes['quiet']}>{t('noneHere')}</p>}
      <ul>
        {moves.map(({ key, change, place, values }) => (
          <li key={key}>
            <UnstyledButton className={classes['move']} aria-pressed={key === chosen} onClick={() => onChoose(key)}>
              <span className={`${classes['change']} ${classes[isNeutral ? 'neither' : kind]}`}>
                {numbers.difference(change, metric.unit)}
              </span>
              <span>{place}</span>
              <span className={classes['quiet']}>{values}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <div className={classes['moved']}>
      {list(t(isNeutral ? 'movedHigher' : 'movedBetter', { left }), better, 'better')}
      {list(t(isNeutral ? 'movedLower' : 'movedWorse', { left }), worse, 'worse')}
    </div>
  );
}
