import { metricNames, type MetricName, type Verdict } from '../../judge/index.ts';
import { itemCounts, ratingText } from '../verdict-text.ts';
import { markup, type Markup, type Part } from '../markup.ts';
import type { TellingConversation } from './report-data.ts';
import { limits, text } from './room.ts';

/** What each judge says of a conversation under each metric. */
export function verdicts(judges: TellingConversation['judges'], broken: boolean): Markup {
  if (broken) return markup`<p class="quiet">A broken conversation is not judged.</p>`;
  return markup`${judges.map(({ name, heuristic, verdicts }) => {
    const given = metricNames.flatMap((metric) => {
      const verdict = verdicts[metric];
      return verdict === undefined
        ? []
        : [markup`<div><dt>${metric.replaceAll('-', ' ')}</dt><dd>${verdictText(metric, verdict)}</dd></div>`];
    });
    const heading = markup`<h4>Judge <bdi>${name}</bdi>${heuristic ? markup` <span class="quiet">rules, not a model</span>` : null}</h4>`;
    return given.length === 0
      ? markup`${heading}<p class="missing">was not asked yet</p>`
      : markup`${heading}<dl class="facts tight">${given}</dl>`;
  })}`;
}

function verdictText(metric: MetricName, verdict: Verdict): Part {
  switch (verdict.status) {
    case 'judged':
      return itemCounts(verdict);
    case 'rated':
      return ratingText(metric, verdict);
    case 'not-applicable':
      return markup`<span class="missing">nothing to judge: ${text(verdict.reason, limits.detail)}</span>`;
    case 'missing':
      return markup`<span class="missing">missing: ${verdict.party}, ${verdict.kind}</span>`;
  }
}
