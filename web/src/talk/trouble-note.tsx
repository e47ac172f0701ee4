import { Button } from '@mantine/core';
import { Problem } from '../api/client.ts';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { texts as parts } from '../parts/texts.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import type { Trouble } from './use-room.ts';
import classes from './talk-room.module.css';

/** Why the person could not answer, whose fault it is, and that nothing is lost. */
export function TroubleNote(props: {
  trouble: Trouble;
  name: string;
  told: Told;
  spentUsd: number | null;
  again: () => void;
}) {
  const { trouble, name, told, spentUsd, again } = props;
  const t = texts.use();
  const shared = parts.use();
  const format = useFormat();
  const kindOf = (kind: string) => {
    const key = `kind_${kind}`;
    return t(texts.has(key) ? key : 'kind_unknown');
  };
  const detail = trouble instanceof Problem ? null : trouble.detail;
  const money = { budget: format.usd(told.budgetUsd ?? 0), spent: format.usd(spentUsd ?? told.spentUsd) };
  return (
    <div className={classes['trouble']} role="alert">
      <p>
        {trouble instanceof Problem ? (
          trouble.status === 0 ? (
            shared('unreachable')
          ) : (
            <PlainText text={trouble.message} />
          )
        ) : (
          t(`failed_${trouble.party}`, { name, kind: kindOf(trouble.kind), ...money })
        )}{' '}
        {t('kept')}
      </p>
      {detail !== null && (
        <p className={classes['quiet']}>
          <PlainText text={detail} />
        </p>
      )}
      <Button size="compact-sm" variant="default" onClick={again}>
        {t('again')}
      </Button>
    </div>
  );
}
