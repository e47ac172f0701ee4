import { useEffect, useState } from 'react';
import type { StudyRequest } from '../../../src/studio/studies/study-request.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { useFormat } from '../parts/format.ts';
import { texts } from './texts.ts';
import classes from './study-form.module.css';

/** How long the form stands still before its calls are counted, in milliseconds. */
const pause = 250;

/** What a study will ask of models, and what that costs. */
export function CostLine({ request }: { request: StudyRequest }) {
  const t = texts.use();
  const format = useFormat();
  const settled = useSettled(JSON.stringify(request));
  const isWhole = request.assistants.length > 0;
  const answer = useAnswer(isWhole ? `estimate ${settled}` : null, () =>
    api.studies.estimate.$post({ json: JSON.parse(settled) as StudyRequest }),
  );
  return (
    <p className={classes['cost']} aria-live="polite">
      {!isWhole || answer.state === 'loading' ? (
        isWhole && t('estimating')
      ) : answer.state === 'failed' ? (
        <PlainText text={answer.problem.message} />
      ) : (
        told(answer.value)
      )}
    </p>
  );

  function told({
    calls,
    paid,
    usd,
    unpriced,
    budget,
  }: {
    calls: number;
    paid: boolean;
    usd: { from: number; to: number };
    unpriced: readonly string[];
    budget: number | null;
  }): string {
    if (calls === 0) return t('free');
    return [
      t('calls', { count: calls }),
      ...(usd.to === 0 ? [] : [t('cost', { from: format.usd(usd.from), to: format.usd(usd.to) })]),
      ...(unpriced.length === 0 ? [] : [t('unpriced', { models: unpriced.join(', ') })]),
      ...(paid ? [budget === null ? t('noBudget') : t('budget', { budget: format.usd(budget) })] : []),
    ].join(' ');
  }
}

/** The value once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
