import { parties } from '../../errors/index.ts';
import { clipped, markup, type Markup } from '../markup.ts';
import { counted } from '../text.ts';
import type { ReportData } from './report-data.ts';
import { paragraph, simpleTable, whole, type Chapter } from './shell.ts';

/** Bytes of a failed call's message that are shown. */
const messageLimit = 600;

/** What went wrong, by the party whose fault it was. */
export function faults({ faults, failedCalls, scores }: ReportData): Chapter {
  const rows = parties.flatMap((party) =>
    Object.entries(faults[party] ?? {}).map(([kind, { times, final }]) => [party, kind, whole(times), whole(final)]),
  );
  const broken = scores.assistants.flatMap(({ name, conversations, broken }) =>
    broken.map(({ party, count }) => [markup`<bdi>${name}</bdi>`, party, `${whole(count)} of ${whole(conversations)}`]),
  );
  const content =
    rows.length === 0
      ? paragraph('Nothing failed, and nothing had to be asked twice.')
      : [
          paragraph(
            'A failure counts against a named party. “Times” counts attempts and answers; “final” counts where it ended a conversation, a portrait or a verdict. What the assistant broke counts at the worst value in “with failures”; all else that broke is left out of every mean.',
          ),
          simpleTable({
            caption: 'Faults by party',
            head: ['Party', 'Kind', 'Times', 'Final'],
            rows,
            words: [1],
          }),
          broken.length === 0
            ? null
            : simpleTable({
                caption: 'Broken conversations',
                head: ['Assistant', 'Broken by', 'Conversations'],
                rows: broken,
                words: [1],
              }),
          failedCalls.length === 0 ? null : callsList(failedCalls),
        ];
  return { id: 'faults', title: 'What failed, by party', short: 'Faults', content };
}

function callsList(failed: ReportData['failedCalls']): Markup {
  const items = failed.map(({ who, kind, times, message }) => {
    const { text, left } = clipped(message, messageLimit);
    return markup`<li><b><bdi>${who}</bdi></b>: ${counted(times, 'call', 'calls')} failed for good (${kind}), the first with: <q dir="auto">${text}${left > 0 ? '…' : ''}</q></li>\n`;
  });
  return markup`<ul>${items}</ul>\n`;
}
