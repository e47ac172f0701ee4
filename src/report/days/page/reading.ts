import type { Chapter } from '../../html/index.ts';
import { markup } from '../../markup.ts';
import type { DaysReportData } from './days-report-data.ts';

/** How to read the report of days. */
export function howToRead({ scores }: DaysReportData): Chapter {
  const percent = Math.round(scores.level * 100);
  const content = markup`<ul class="prose">
<li><b>A tick</b> is a moment at which the person is awake at home and the assistant decides: speak or be silent.</li>
<li><b>A mean</b> is a mean over people; each person’s value is counted over all their days at once. So nobody counts more for having more ticks or hearing more.</li>
<li><b>The interval</b> covers ${percent} % of a bootstrap over people (${scores.resamples} resamples; with more than ${scores.normalAbove} people, of the normal distribution). One person has no interval.</li>
<li><b>The mean over all ticks</b> is mostly silence. An assistant that never speaks has a high one, and bad suggestions that use up the wished rate raise it. Read it with the mean over suggestions and the rate.</li>
<li><b>Missing is missing</b>: a rating that lacks a dimension is in no mean, a tick at which a call failed is neither speech nor silence. “With failures” counts that tick as 0 in the mean over all ticks, since crashing must not pay. A dash says that there was nothing to measure.</li>
<li><b>A missed chance</b> is a stretch of silence in which a wish was not met or a receptive window went unused. Each stretch counts once.</li>
<li><b>Protected windows</b> are when a person wants to be left alone. No assistant sees them but those that are told.</li>
<li><b>Differences</b> compare the same people on the same days. So do gains.</li>
</ul>
`;
  return { id: 'reading', title: 'How to read it', short: 'How to read', content };
}

/** What the report of days cannot show. */
export function whatItCannotShow(): Chapter {
  const content = markup`<ul class="prose">
<li>The people are simulated. A difference that holds for them may not hold for yours.</li>
<li>Intervals cover how much people differ. They do not cover other days, another rater, or another seed: run again to see that.</li>
<li>Days that were lived differ from each other for every assistant; only held-out days show learning alone.</li>
<li>Many differences stand in these tables; of twenty that are nothing, one is expected to look decided.</li>
<li>Three days are examples. Do not count anything in them.</li>
</ul>
`;
  return { id: 'limits', title: 'What it cannot show', short: 'Limits', content };
}
