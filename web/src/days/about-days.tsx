import { Link } from 'wouter';
import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { useFormat } from '../parts/format.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { texts } from './texts.ts';

/** How the days were lived. */
export function AboutDays({ summary: { name, study } }: { summary: DaysSummary }) {
  const t = texts.use();
  const format = useFormat();
  return (
    <Card title={t('aboutRun')} actions={<Link href={`/runs/${encodeURIComponent(name)}`}>{t('runDetails')}</Link>}>
      <Facts
        facts={[
          [t('from'), <PlainText key="from" text={study.from} />],
          [t('start'), format.date(study.start)],
          [t('heldOut'), String(study.heldOut)],
          [t('tick'), t('seconds', { count: study.tickSeconds })],
          [t('planner'), study.planner],
          [t('rater'), study.rater],
          ...(study.timeline === null
            ? []
            : ([[t('timeline'), t(study.timeline === 'both' ? 'timelineBoth' : 'timelineEvents')]] as const)),
          [t('seed'), String(study.seed)],
          [t('identity'), study.id],
        ]}
      />
    </Card>
  );
}
