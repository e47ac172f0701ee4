import { differenceSections, marksExplained } from '../differences-table.ts';
import { footNotes } from '../foot.ts';
import { markup, type Markup } from '../markup.ts';
import { metricKey } from '../row-index.ts';
import type { Section } from '../section.ts';
import type { PartyCount, Score, Scores } from '../scores.ts';
import { scoreSections } from '../table.ts';
import type { ReportData } from './report-data.ts';
import { scoreTable } from './score-table.ts';
import { paragraph, type Chapter } from './shell.ts';

/** The tables that the command prints, with intervals, and why values are missing. */
export function results({ scores }: ReportData): Chapter {
  const differences = differenceSections(scores);
  const content = [
    paragraph(footNotes(scores, Infinity).join(' '), 'note'),
    scoreSections(scores).map((section) => [scoreTable(section), notesOf(section)]),
    whyMissing(scores),
    differences.length === 0
      ? null
      : markup`<h3 id="differences">Differences in the same conversations</h3>
${paragraph(marksExplained, 'note')}${differences.map((section) => [scoreTable(section), notesOf(section)])}`,
  ];
  return { id: 'results', title: 'Results', short: 'Results', content };
}

/** Warnings stand once, at the top of the page. */
function notesOf({ notes }: Section): (Markup | null)[] {
  return notes.map((text) => paragraph(text, 'note'));
}

/** Why there is no number where there is none. */
function whyMissing(scores: Scores): Markup | null {
  const reasons = new Map<string, string[]>();
  for (const score of scores.scores) {
    if (score.estimate !== null) continue;
    const where = `${score.assistant}${score.judge === null ? '' : `, judge ${score.judge}`}: ${reasonOf(score)}`;
    const metric = scores.metrics.find(
      (each) => metricKey(each.name, each.kind) === metricKey(score.metric, score.kind),
    );
    const name =
      metric === undefined
        ? score.metric
        : metric.kind === undefined && metric.group !== 'Profile recovery'
          ? metric.label
          : metric.group.toLowerCase();
    reasons.set(where, [...new Set([...(reasons.get(where) ?? []), name])]);
  }
  if (reasons.size === 0) return null;
  const items = Array.from(reasons, ([where, metrics]) => markup`<li>${where} (${metrics.join('; ')})</li>`);
  return markup`<details><summary>Why ${reasons.size === 1 ? 'a value is' : 'values are'} missing (–)</summary><ul>${items}</ul></details>\n`;
}

function reasonOf({ notApplicable, missing, broken }: Score): string {
  const parts = [
    ...(notApplicable === 0 ? [] : [`nothing to score in ${notApplicable}`]),
    ...missing.map(({ party, kind, count }) => `${party} ${kind} in ${count}`),
    ...(broken.length === 0 ? [] : [`broken ${partyList(broken)}`]),
  ];
  return parts.join(', ');
}

function partyList(counts: readonly PartyCount[]): string {
  return counts.map(({ party, count }) => `by ${party} in ${count}`).join(', ');
}
