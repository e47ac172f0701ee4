import { parties } from '../../errors/index.ts';
import { footNotes } from '../foot.ts';
import { escaped } from '../markup.ts';
import type { Cell } from '../cell.ts';
import type { Measure, Section } from '../section.ts';
import { scoreSections } from '../table.ts';
import { counted } from '../text.ts';
import { checkName, findingText } from '../thresholds-text.ts';
import type { Outcome } from '../thresholds.ts';
import type { Reporter, RunReport } from './reporter.ts';

/** Characters of a failed call's message that are shown. */
const messageLimit = 300;

const signs: Readonly<Record<Outcome, string>> = { passed: '✅', failed: '❌', inconclusive: '❔', broken: '💥' };

/** A run as a piece of Markdown for the summary page of a GitHub workflow: thresholds, scores, faults by party. */
export const githubSummary: Reporter = (report) => {
  const parts = [
    [`## Livelong: ${plain(report.name)}`],
    extent(report),
    thresholds(report),
    ...scoreSections(report.scores).map(scoresPart),
    [
      ...footNotes(report.scores, Infinity).map((note) => `- ${plain(note)}`),
      `- Everything lies in ${code(report.run)}.`,
    ],
    faults(report),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

function extent({ incompleteLives, pendingVerdicts }: RunReport): string[] {
  if (incompleteLives === 0 && pendingVerdicts === 0) return [];
  const lives = `${counted(incompleteLives, 'life is', 'lives are')} not lived to the end`;
  const verdicts = `${counted(pendingVerdicts, 'verdict was', 'verdicts were')} not asked for yet`;
  return [`**Incomplete:** ${lives}, ${verdicts}. \`livelong resume\` goes on.`];
}

function thresholds({ thresholds }: RunReport): string[] {
  if (thresholds.length === 0) return [];
  const rows = thresholds.map((each) => [
    `${signs[each.outcome]} ${each.outcome}`,
    plain(checkName(each)),
    plain(findingText(each)),
  ]);
  return table(['Outcome', 'Wanted', 'Found'], rows);
}

function scoresPart({ title, remarks, subjects, groups, notes }: Section): string[] {
  const head = ['', ...subjects.map((name) => plain(name))];
  const rows = groups.flatMap(({ heading, measures }) => [
    [`**${plain(heading)}**`, ...subjects.map(() => '')],
    ...measures.flatMap(measureRows),
  ]);
  const said = (texts: readonly string[]) => (texts.length === 0 ? [] : ['', ...texts.map((text) => plain(text))]);
  return [`### ${plain(title)}`, ...said(remarks), '', ...table(head, rows, 'numbers'), ...said(notes)];
}

function measureRows({ label, unit, cells, withFailures }: Measure): string[][] {
  const name = plain(unit === '' ? label : `${label}, ${unit}`);
  const own = [name, ...cells.map((cell) => cellText(cell))];
  return withFailures === null
    ? [own]
    : [own, ['with failures', ...withFailures.map((cell) => cellText(cell ?? null))]];
}

function cellText(cell: Cell | null): string {
  return cell === null ? '' : `${cell.mean} ${cell.interval}`.trim();
}

function faults({ faults, failedCalls }: RunReport): string[] {
  const rows = parties.flatMap((party) =>
    Object.entries(faults[party] ?? {}).map(([kind, { times, final }]) => [party, kind, String(times), String(final)]),
  );
  if (rows.length === 0) return ['No faults.'];
  const calls = failedCalls.map(({ who, kind, times, message }) => {
    const said = message.length > messageLimit ? `${message.slice(0, messageLimit)}…` : message;
    return `- ${plain(who)}: ${counted(times, 'call', 'calls')} failed for good (${plain(kind)}), the first with: ${code(said)}`;
  });
  const shown = table(['Party', 'Kind', 'Times', 'Final'], rows);
  return ['### Faults by party', '', ...shown, ...(calls.length === 0 ? [] : ['', ...calls])];
}

function table(head: readonly string[], rows: readonly (readonly string[])[], align?: 'numbers'): string[] {
  const rule = head.map((_, column) => (align === 'numbers' && column > 0 ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** A text that no Markdown or HTML in it can change, on one line. */
function plain(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return escaped(line.replaceAll(/[\\`*_{}[\]()|~#!]/g, '\\$&'));
}

function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}
