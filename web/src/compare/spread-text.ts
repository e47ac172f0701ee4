import type { ComparedMetric, Focus } from './types.ts';
import { texts } from './texts.ts';

/** Puts into words for how many people it is better, worse, equal, and missing. */
export function useSpreadText(): (spread: Focus['spread'], metric: Pick<ComparedMetric, 'direction'>) => string {
  const t = texts.use();
  return ({ better, worse, equal, missing }, { direction }) => {
    const neutral = direction === 'neither';
    return [
      t(neutral ? 'higherFor' : 'betterFor', { count: better }),
      t(neutral ? 'lowerFor' : 'worseFor', { count: worse }),
      ...(equal > 0 ? [t('equalFor', { count: equal })] : []),
      ...(missing > 0 ? [t('missingFor', { count: missing })] : []),
    ].join(' · ');
  };
}
