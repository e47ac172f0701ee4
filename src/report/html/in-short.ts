import { differenceCell, scoreCell } from '../cell.ts';
import { markup, type Markup, type Part } from '../markup.ts';
import type { Difference, Score, Scores } from '../scores.ts';
import { heuristicWarning, judgeTitle } from '../table.ts';
import { counted } from '../text.ts';
import type { ReportData } from './report-data.ts';
import { paragraph, whole, type Chapter } from './shell.ts';

/** The first thing a reader sees: how much was run, what is not finished, and who is ahead under each judge. */
export function inShort(data: ReportData): Chapter {
  const { scores } = data;
  const content = [
    paragraph(extentText(data), 'lead'),
    paragraph(unfinished(data), 'warning'),
    ...scores.judges.map(({ name }) => judgeSummary(scores, name)),
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

function judgeSummary(scores: Scores, judge: string): Markup | null {
  const kinds = ['explicit', 'implicit'] as const;
  const own = <Row extends Score | Difference>(rows: readonly Row[], assistant: string, kind: string) =>
    rows.find(
      (each) =>
        each.judge === judge &&
        each.assistant === assistant &&
        each.metric === 'intent-completion' &&
        each.kind === kind,
    );
  const lines = scores.assistants.flatMap(({ name, family }) => {
    const about = family === 'told' ? ' (told what is hidden: an upper bound)' : '';
    const values = kinds.map((kind) => {
      const score = own(scores.scores, name, kind);
      const difference = own(scores.differences, name, kind);
      return markup`${kind} ${number(score)}${comparison(difference)}`;
    });
    const none = kinds.every((kind) => own(scores.scores, name, kind) === undefined);
    return none ? [] : [markup`<li><b><bdi>${name}</bdi></b>${about}: ${values[0]!}; ${values[1]!}</li>\n`];
  });
  if (lines.length === 0) return null;
  const baseline = scores.differences[0]?.baseline;
  const compared = baseline === undefined ? '' : `, and the difference from ${baseline} in the same conversations`;
  return markup`<h3>${judgeTitle(scores, judge)}</h3>
${heuristicWarning(scores, judge).map((text) => paragraph(text, 'warning'))}<p>Share of what people wanted that the replies fulfilled, in percent${compared}:</p>
<ul class="findings">${lines}</ul>
`;
}

function number(score: Score | undefined): Part {
  if (!score?.estimate) return markup`<span class="missing">missing</span>`;
  const { mean, interval } = scoreCell(score.estimate);
  return markup`<span class="figure"><b>${mean}</b> <span class="quiet">${interval}</span></span>`;
}

const words = { better: 'better', worse: 'worse', undecided: 'undecided' } as const;

function comparison(difference: Difference | undefined): Part {
  if (!difference?.estimate) return null;
  const { mean, interval } = differenceCell(difference.estimate, 'percent', '');
  const verdict =
    difference.verdict === null
      ? null
      : markup` <span class="verdict ${difference.verdict}">${words[difference.verdict]}</span>`;
  return markup` <span class="figure">(${mean} <span class="quiet">${interval}</span>${verdict})</span>`;
}
