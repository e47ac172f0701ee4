import { partKey, shareBar } from '../../charts/index.ts';
import { paragraph, type Chapter } from '../../html/index.ts';
import { reactions, type Reaction } from '../../../journal/index.ts';
import { markup, type Markup } from '../../markup.ts';
import type { DayScore } from '../days-scores.ts';
import { lastScores } from '../score-choice.ts';
import type { DaysReportData } from './days-report-data.ts';

const names: Readonly<Record<Reaction, string>> = {
  accept: 'accepted',
  follow: 'followed at once',
  dismiss: 'dismissed',
  snooze: 'put off',
  ignore: 'ignored',
};

/** What people did about suggestions. Null where nothing was said. */
export function answers({ scores }: DaysReportData): Chapter | null {
  const shown = lastScores(scores).filter(({ values }) => reactions.some((each) => values[each] !== null));
  if (shown.length === 0) return null;
  const content = [
    paragraph('What people did when something was said to them: the share of suggestions, a mean over people.'),
    markup`<p class="legend">${reactions.map((each) => markup`<span>${partKey(each)} ${names[each]}</span>`)}</p>
<figure class="endings">${shown.map(answerRow)}</figure>
`,
  ];
  return { id: 'answers', title: 'How suggestions were answered', short: 'Answers', content };
}

function answerRow({ assistant, values }: DayScore): Markup {
  const parts = reactions.map((each) => ({ series: each, count: values[each]?.mean ?? 0 }));
  const text = parts
    .filter(({ count }) => count > 0)
    .map(({ series, count }) => `${count.toFixed(0)} % ${names[series]}`)
    .join(' · ');
  return markup`<div class="row"><span class="name"><bdi>${assistant}</bdi></span><div class="bar-cell">${shareBar({ parts, label: `${assistant}: ${text}` })}</div><span class="numbers">${text}</span></div>
`;
}
