import type { DaysSummary } from '../../../src/studio/days/days-summary.ts';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { useFormat } from '../parts/format.ts';
import { PartName } from '../parts/part-name.tsx';
import { usePartWords } from '../parts/part-words.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { texts } from './texts.ts';

/** How the days were lived. */
export function AboutDays({ summary, hasReport }: { summary: DaysSummary; hasReport: boolean }) {
  const { name, study } = summary;
  const t = texts.use();
  const format = useFormat();
  const wordsOf = usePartWords();
  return (
    <Card
      title={t('aboutRun')}
      actions={
        hasReport && (
          <a href={`/api/runs/${encodeURIComponent(name)}/files/report.html`} download>
            {t('runReport')}
          </a>
        )
      }
    >
      <Facts
        facts={[
          [t('from'), <PlainText key="from" text={study.from} />],
          [t('start'), format.date(study.start)],
          [t('heldOut'), String(study.heldOut)],
          [t('tick'), t('seconds', { count: study.tickSeconds })],
          [t('planner'), <PartName key="planner" role="planner" spec={study.planner} />],
          [t('rater'), <PartName key="rater" role="rater" spec={study.rater} />],
          ...(study.timeline === null
            ? []
            : ([[t('timeline'), t(study.timeline === 'both' ? 'timelineBoth' : 'timelineEvents')]] as const)),
          [t('seed'), String(study.seed)],
          [t('identity'), study.id],
        ]}
      />
      <details>
        <summary>{t('assistantsAre')}</summary>
        <Facts
          facts={study.assistants.map(({ label, spec }) => [
            label,
            wordsOf('days', spec) ?? <bdi key={label}>{spec}</bdi>,
          ])}
        />
      </details>
    </Card>
  );
}
