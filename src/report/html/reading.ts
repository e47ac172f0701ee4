import { markup } from '../markup.ts';
import type { ReportData } from './report-data.ts';
import type { Chapter } from './shell.ts';

/** How to read the report. */
export function howToRead({ scores }: ReportData): Chapter {
  const percent = Math.round(scores.level * 100);
  const content = markup`<ul class="prose">
<li><b>A mean</b> is a mean over people of each person’s mean over their conversations; trials lie inside person and event. So nobody counts more for having more events.</li>
<li><b>The interval</b> behind it covers ${percent} % of a two-level bootstrap (${scores.resamples} resamples): people are drawn, then their events. One person has no interval: one life cannot show how much people differ.</li>
<li><b>Missing is missing</b>, never zero: a dash, with its reason under the table.</li>
<li><b>With failures</b> is the same mean with every conversation that the assistant broke at the worst value, since crashing must not pay. It stands only where the assistant broke something.</li>
<li><b>Differences</b> compare two assistants in the same conversations: same person, same event, same trial. Better or worse is said only where the plain interval and the one with failures lie on the same side of zero.</li>
<li><b>Explicit</b> wishes are said sooner or later, and count towards completion once they were said. <b>Implicit</b> ones are never said outright.</li>
<li><b>The ledger</b> is what the program keeps of a conversation: which wishes the person has said, and which they found answered. It is the person’s view; the ticks are the judges’.</li>
<li><b>Overlap</b> is how close a reply comes to what the person already remembers, from 0 to 1.</li>
<li><b>Recognition</b> compares the intent that the assistant gives with the wishes; an assistant that gives none has none.</li>
<li><b>A heuristic judge</b> is a set of rules for work without a key. It decides completion and recognition, leaves the rest missing, and cannot judge prose.</li>
</ul>
`;
  return { id: 'reading', title: 'How to read it', short: 'How to read', content };
}

/** What the report cannot show. */
export function whatItCannotShow(): Chapter {
  const content = markup`<ul class="prose">
<li>The people are simulated. A difference that holds for them may not hold for yours; simulated people are more alike, more patient and more talkative than real ones.</li>
<li>The numbers compare assistants under equal conditions. They are no rates of success in the world.</li>
<li>Intervals cover how much people and their events differ. They do not cover how far the judge is off, or how far another user model would have led elsewhere: run with another judge and another user to see that.</li>
<li>Many differences stand in these tables; of twenty that are nothing, one is expected to look decided.</li>
<li>The telling conversations were chosen for being telling. Do not count anything in them.</li>
</ul>
`;
  return { id: 'limits', title: 'What it cannot show', short: 'Limits', content };
}
