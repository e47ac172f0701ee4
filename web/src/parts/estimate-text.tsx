import { useFormat } from './format.ts';
import { texts } from './texts.ts';

/**
 * A mean with its interval. Null is missing.
 * @param digits behind the point
 */
export function EstimateText(props: {
  estimate: { mean: number; interval: { low: number; high: number } | null } | null;
  digits?: number;
}) {
  const { estimate, digits = 1 } = props;
  const t = texts.use();
  const format = useFormat();
  if (estimate === null) return <i>{t('missing')}</i>;
  const { mean, interval } = estimate;
  const shown = format.number(mean, digits);
  if (interval === null) return <b>{shown}</b>;
  const [low, high] = [format.number(interval.low, digits), format.number(interval.high, digits)];
  return (
    <span aria-label={t('interval', { mean: shown, low, high })} role="text">
      <b>{shown}</b>{' '}
      <small style={{ color: 'var(--quiet)', whiteSpace: 'nowrap' }}>
        [{low}, {high}]
      </small>
    </span>
  );
}
