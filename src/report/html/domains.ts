import { scoreCell } from '../cell.ts';
import { markup, type Markup, type Part } from '../markup.ts';
import type { Score, Scores } from '../scores.ts';
import { judgeTitle, leadingJudge, metricLabel } from '../table.ts';
import { pairFigure, pairLegend, type PairRow } from './explicit-implicit.ts';
import type { ReportData } from './report-data.ts';
import { paragraph, simpleTable, type Chapter } from './shell.ts';

/** Every domain of the study for itself; null where all lives have one domain. */
export function domains({ scores }: ReportData): Chapter | null {
  const names = domainsOf(scores);
  if (names.length < 2) return null;
  const leading = leadingJudge(scores);
  const others = scores.judges.flatMap(({ name }) => (name === leading ? [] : [name]));
  const content = [
    paragraph(
      'The same numbers for each domain alone. They rest on fewer people: look at the intervals, and where one person stands for a domain there is none.',
    ),
    pairLegend(),
    judgeDomains(scores, leading, names),
    others.length === 0
      ? null
      : markup`<details><summary>By the other judges</summary>${others.map((judge) => judgeDomains(scores, judge, names))}</details>\n`,
    otherMetrics(scores, names),
  ];
  return { id: 'domains', title: 'By domain', short: 'Domains', content };
}

function domainsOf({ scores }: Scores): string[] {
  return [...new Set(scores.flatMap((each) => each.byDomain?.map(({ domain }) => domain) ?? []))];
}

function judgeDomains(scores: Scores, judge: string | null, names: readonly string[]): Part {
  const own = scores.scores.filter((each) => each.judge === judge && each.metric === 'intent-completion');
  if (own.length === 0) return null;
  const figures = names.map((domain) => {
    const rows = scores.assistants.map(({ name }): PairRow => {
      const find = (kind: string) =>
        own
          .find((each) => each.assistant === name && each.kind === kind)
          ?.byDomain?.find((each) => each.domain === domain)?.estimate ?? null;
      return { name, explicit: find('explicit'), implicit: find('implicit'), remark: null };
    });
    const people = rows.flatMap(({ explicit, implicit }) => [explicit?.people ?? 0, implicit?.people ?? 0]);
    const most = Math.max(0, ...people);
    return pairFigure(`${domain} · ${most === 1 ? '1 person' : `${most} people`}`, rows);
  });
  return markup`<h3>Intent completion · ${judgeTitle(scores, judge)}</h3>
<div class="cards">${figures}</div>
`;
}

/** All metrics that are estimated by domain, as tables; folded away, since they are many. */
function otherMetrics(scores: Scores, names: readonly string[]): Markup | null {
  const tables = scores.metrics.flatMap((metric) =>
    [...scores.judges.map(({ name }) => name), null].flatMap((judge) => {
      const own = scores.scores.filter(
        (each) =>
          each.judge === judge &&
          each.metric === metric.name &&
          each.kind === (metric.kind ?? null) &&
          each.byDomain !== undefined,
      );
      if (own.every(({ estimate }) => estimate === null)) return [];
      const title = `${metric.group}, ${metricLabel(metric)}${metric.unit === 'percent' ? ', %' : ''}`;
      return [
        simpleTable({
          caption: judge === null ? title : `${title} · ${judgeTitle(scores, judge)}`,
          head: ['Domain', ...own.map(({ assistant }) => markup`<bdi>${assistant}</bdi>`)],
          rows: names.map((domain) => [domain, ...own.map((score) => domainCell(score, domain))]),
        }),
      ];
    }),
  );
  if (tables.length === 0) return null;
  return markup`<details class="screen"><summary>All metrics by domain</summary>${tables}</details>\n`;
}

function domainCell({ byDomain }: Score, domain: string): Part {
  const found = byDomain?.find((each) => each.domain === domain);
  const failures = found?.withFailures;
  const cell = (estimate: NonNullable<typeof found>['estimate']) => {
    const { mean, interval } = scoreCell(estimate);
    return markup`<b>${mean}</b>${interval === '' ? null : markup` <small>${interval}</small>`}`;
  };
  if (!found?.estimate && !failures) return markup`<span class="missing" title="missing">–</span>`;
  return markup`${cell(found?.estimate ?? null)}${failures ? markup`<small>with failures ${scoreCell(failures).mean}</small>` : null}`;
}
