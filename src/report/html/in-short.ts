import { differenceCell, scoreCell } from '../cell.ts';
import { markup, type Markup, type Part } from '../markup.ts';
import type { Difference, Score, Scores } from '../scores.ts';
import { heuristicWarning, judgeTitle } from '../table.ts';
import { counted } from '../text.ts';
import type { ReportData } from './report-data.ts';
import { paragraph, simpleTable, whole, type Chapter } from './shell.ts';

const kinds = ['explicit', 'implicit'] as const;

/** The first thing a reader sees: how much was run, what is not finished, and who is ahead under each judge. */
export function inShort(data: ReportData): Chapter {
  const { scores } = data;
  const content = [
    paragraph(extentText(data), 'lead'),
    paragraph(unfinished(data), 'warning'),
    paragraph(question(scores)),
    markup`<div class="cards wide">${scores.judges.map(({ name }) => judgeSummary(scores, name))}</div>\n`,
  ];
  return { id: 'short', title: 'In short', short: 'In short', content };
}

function extentText({ study, extent, scores }: ReportData): string {
  const { all, broken } = extent.conversations;
  const people = scores.assistants.reduce((most, each) => Math.max(most, each.people), 0);
  const assistants = counted(study.assistants.length, 'assistant', 'assistants');
  const trials = study.trials === 1 ? '' : ` in ${study.trials} trials`;
  const outcome = broken === 0 ? 'None broke.' : `${whole(broken)} of them broke.`;
  return `${counted(people, 'person', 'people')} talked with ${assistants}${trials}: ${whole(all)} ${all === 1 ? 'conversation' : 'conversations'}. ${outcome}`;
}

function unfinished({ extent }: ReportData): string {
  const { incompleteLives, pendingVerdicts } = extent;
  const parts = [
    ...(incompleteLives === 0
      ? []
      : [`${counted(incompleteLives, 'life is', 'lives are')} not lived to the end with every assistant`]),
    ...(pendingVerdicts === 0 ? [] : [`${counted(pendingVerdicts, 'verdict was', 'verdicts were')} not asked for yet`]),
  ];
  return parts.length === 0
    ? ''
    : `This run is incomplete: ${parts.join(', and ')}. What is missing is not counted. livelong resume goes on.`;
}

function question({ differences }: Scores): string {
  const baseline = differences[0]?.baseline;
  const compared =
    baseline === undefined ? '' : ` Below each mean: how far it is from ${baseline} in the same conversations.`;
  return `How much of what people wanted did the replies fulfil?${compared}`;
}

function judgeSummary(scores: Scores, judge: string): Markup | null {
  const rows = scores.assistants.flatMap(({ name, family }) => {
    const cells = kinds.map((kind) => {
      const chosen = (each: Score | Difference) =>
        each.judge === judge && each.assistant === name && each.metric === 'intent-completion' && each.kind === kind;
      return { score: scores.scores.find(chosen), difference: scores.differences.find(chosen) };
    });
    if (cells.every(({ score }) => score === undefined)) return [];
    const about = family === 'told' ? markup`<small>told what is hidden: an upper bound</small>` : null;
    return [[markup`<bdi>${name}</bdi>${about}`, ...cells.map(({ score, difference }) => figure(score, difference))]];
  });
  if (rows.length === 0) return null;
  return markup`<div><h3>${judgeTitle(scores, judge)}</h3>
${heuristicWarning(scores, judge).map((text) => paragraph(text, 'warning'))}${simpleTable({
    caption: 'Intent completion, %',
    head: ['Assistant', 'said (explicit)', 'not said (implicit)'],
    rows,
  })}</div>`;
}

/** A mean with its interval, and under it how far it is from the baseline's. */
function figure(score: Score | undefined, difference: Difference | undefined): Part {
  if (!score?.estimate) return markup`<span class="missing">missing</span>`;
  const { mean, interval } = scoreCell(score.estimate);
  return markup`<b>${mean}</b> <span class="quiet">${interval}</span>${failures(score)}${comparison(difference)}`;
}

function failures({ withFailures, judged }: Score): Part {
  if (withFailures === null || withFailures.conversations === judged) return null;
  return markup`<small>with failures ${scoreCell(withFailures).mean}</small>`;
}

function comparison(difference: Difference | undefined): Part {
  if (!difference?.estimate) return null;
  const { mean, interval } = differenceCell(difference.estimate, 'percent', '');
  const { verdict } = difference;
  const word = verdict === null ? null : markup` <span class="verdict ${verdict}">${verdict}</span>`;
  return markup`<small><span>${mean}</span> <span>${interval}</span>${word}</small>`;
}
