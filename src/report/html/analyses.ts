import { markup } from '../markup.ts';
import type { AnalysisCounts, ReportData } from './report-data.ts';
import { paragraph, simpleTable, whole, type Chapter } from './shell.ts';

/** What the analysis did beside the assistants that it advises; null where nobody is advised. */
export function analyses({ analyses }: ReportData): Chapter | null {
  if (analyses.length === 0) return null;
  const content = [
    paragraph(
      'A model read each reply of these assistants before the person did, and could have it revised once; after each conversation it estimated how likely the person is to stay away, and gave the assistant a strategy for the next one. It knows who the person is and what they felt, never what they want. So their scores are those of an assistant with such a helper: do not read them beside those of an assistant without one as if only the assistant differed.',
    ),
    simpleTable({
      caption: 'Replies revised, and the risk that the person stays away',
      head: ['Assistant', 'Advised by', 'Replies', 'Revised', 'Unchecked', 'High', 'Middle', 'Low', 'Not known'],
      rows: analyses.map((each) => [
        markup`<bdi>${each.assistant}</bdi>`,
        markup`<code>${each.by}</code>`,
        whole(each.checked + each.unchecked),
        share(each),
        whole(each.unchecked),
        whole(each.risks.high),
        whole(each.risks.middle),
        whole(each.risks.low),
        whole(each.risks.unknown),
      ]),
      words: [1],
    }),
  ];
  return { id: 'analyses', title: 'What the analysis did', short: 'Analysis', content };
}

/** Revised replies, also as a share of those that were checked. */
function share({ checked, revised }: AnalysisCounts): string {
  return checked === 0 ? '–' : `${whole(revised)} (${((100 * revised) / checked).toFixed(1)} %)`;
}
