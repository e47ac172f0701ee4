import { partKey, shareBar } from '../charts/index.ts';
import { markup, type Markup } from '../markup.ts';
import type { Ending } from './ending.ts';
import type { EndingCounts, ReportData } from './report-data.ts';
import { paragraph, whole, type Chapter } from './shell.ts';

/** Endings in the order in which they are shown, with their names; `not told` stands in runs that were imported. */
export const endingNames: Readonly<Record<Ending, string>> = {
  satisfied: 'satisfied',
  'turn-limit': 'turn limit',
  'gave-up': 'gave up',
  broken: 'broken',
  unknown: 'not told',
};

const order = Object.keys(endingNames) as Ending[];

/** How the conversations ended. */
export function endings({ endings }: ReportData): Chapter {
  const shown = order.filter((ending) => ending !== 'unknown' || endings.some(({ endings }) => endings.unknown > 0));
  const content = [
    paragraph(
      'A conversation ends satisfied when everything the person said they wanted was answered; a person may give up after two replies; a broken one ended because a call failed for good.',
    ),
    markup`<p class="legend">${shown.map((ending) => markup`<span>${partKey(ending)} ${endingNames[ending]}</span>`)}</p>
<figure class="endings">${endings.map(endingRow)}</figure>
`,
  ];
  return { id: 'endings', title: 'How conversations ended', short: 'Endings', content };
}

function endingRow({ assistant, endings }: EndingCounts): Markup {
  const parts = order.map((ending) => ({ series: ending, count: endings[ending] }));
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const said = order
    .filter((ending) => endings[ending] > 0)
    .map((ending) => `${whole(endings[ending])} ${endingNames[ending]}`);
  const text = all === 0 ? 'no conversation yet' : said.join(' · ');
  return markup`<div class="row"><span class="name"><bdi>${assistant}</bdi></span><div class="bar-cell">${shareBar({ parts, label: `${assistant}: ${text}` })}</div><span class="numbers">${text}</span></div>
`;
}
