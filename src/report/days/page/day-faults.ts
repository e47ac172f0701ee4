import { parties } from '../../../errors/index.ts';
import { clippedText, paragraph, simpleTable, whole, type Chapter } from '../../html/index.ts';
import { markup } from '../../markup.ts';
import { counted } from '../../text.ts';
import type { DaysReportData } from './days-report-data.ts';

/** Bytes of a failed call's message that are shown. */
const messageLimit = 600;

/** What failed, by the party whose fault it was. Null where nothing did. */
export function dayFaults({ faults, failedCalls }: DaysReportData): Chapter | null {
  const rows = parties.flatMap((party) =>
    Object.entries(faults[party] ?? {}).map(([kind, { times, final }]) => [party, kind, whole(times), whole(final)]),
  );
  if (rows.length === 0 && failedCalls.length === 0) return null;
  const content = [
    paragraph(
      'A failure counts against a named party. “Times” counts attempts and answers; “final” counts where it left a tick without a decision or a day without its training. A rating that failed is missing, never 0.',
    ),
    simpleTable({ caption: 'Faults by party', head: ['Party', 'Kind', 'Times', 'Final'], rows, words: [1] }),
    markup`<ul>${failedCalls.map(
      ({ who, kind, times, message }) =>
        markup`<li><b><bdi>${who}</bdi></b>: ${counted(times, 'call', 'calls')} failed for good (${kind}), the first with: <q dir="auto">${clippedText(message, messageLimit)}</q></li>\n`,
    )}</ul>\n`,
  ];
  return { id: 'faults', title: 'What failed, by party', short: 'Faults', content };
}
