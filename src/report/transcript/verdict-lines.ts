import { metricNames, type MetricName, type Verdict } from '../../judge/index.ts';
import { alignLeft } from '../text.ts';
import { itemCounts, ratingText } from '../verdict-text.ts';
import { block, type Paper } from './paper.ts';
import type { ShownJudge } from './shown-conversation.ts';

const nameWidth = Math.max(...metricNames.map((name) => name.length));

/** What each judge says of a conversation under each metric. */
export function verdictLines(judges: readonly ShownJudge[], broken: boolean, paper: Paper): string[] {
  if (broken) return ['A broken conversation is not judged.'];
  return judges.flatMap(({ name, heuristic, verdicts }) => {
    const heading = paper.styles.strong(`Judge ${name}`) + (heuristic ? ' (rules, not a model)' : '');
    const given = metricNames.flatMap((metric) => {
      const verdict = verdicts[metric];
      if (verdict === undefined) return [];
      return block(`${alignLeft(metric.replaceAll('-', ' '), nameWidth)}  ${verdictText(metric, verdict)}`, 2, paper);
    });
    return [heading, ...(given.length === 0 ? ['  was not asked yet'] : given)];
  });
}

function verdictText(metric: MetricName, verdict: Verdict): string {
  switch (verdict.status) {
    case 'judged':
      return itemsText(verdict);
    case 'rated':
      return ratingText(metric, verdict);
    case 'not-applicable':
      return `nothing to judge: ${verdict.reason}`;
    case 'missing':
      return `missing: ${verdict.party}, ${verdict.kind}`;
  }
}

/** Behind the counts the numbers of what was missed: `explicit 1 of 2, implicit 0 of 3 (missed #2 #4 #5)`. */
function itemsText(verdict: Extract<Verdict, { status: 'judged' }>): string {
  const missed = verdict.items.filter(({ value, kind }) => value === 0 && kind !== 'preference');
  const which = missed.length === 0 ? '' : ` (missed ${missed.map(({ number }) => `#${number}`).join(' ')})`;
  return `${itemCounts(verdict)}${which}`;
}
