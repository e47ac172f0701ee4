import type { Block } from './block.ts';
import type { TableOptions } from '../table.ts';
import { stylesFor, textWidth, wrapped, type Styles } from '../text.ts';
import { differenceBlock, learningBlocks } from './learning-blocks.ts';
import type { DayScore, DaysScores } from './days-scores.ts';
import { dayNotes, gamedSentence, toldNote } from './day-notes.ts';
import { lastScores, measuredText } from './score-choice.ts';
import { scoreLines } from './score-columns.ts';

/**
 * What days at home came to, as tables for a terminal: all assistants, with the mean over suggestions and how often they speak beside the mean over
 * all ticks; what learned, by trainings; differences of the same people. Ends without a line break.
 */
export function daysTable(
  { scores }: { scores: DaysScores },
  { width = 100, color = false }: TableOptions = {},
): string {
  const styles = stylesFor(color);
  const shown = lastScores(scores);
  const first: Block = {
    title: `Days at home: ${measuredText(scores)}`,
    lines: shown.length === 0 ? ['Nobody’s days are lived to their end yet.'] : allLines(scores, shown, width, styles),
  };
  const blocks = [first, ...learningBlocks(scores, width, styles), ...differenceBlock(scores, width, styles)];
  const notes = [...dayNotes(scores), toldNote(scores)].flatMap((text) => (text === '' ? [] : wrapped(text, width)));
  return [
    ...blocks.map((block, place) => blockText(block, styles, place === 0 ? wrapped(gamedSentence(scores), width) : [])),
    notes.map(styles.quiet).join('\n'),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function allLines(scores: DaysScores, shown: readonly DayScore[], width: number, styles: Styles): string[] {
  const told = new Set(scores.assistants.flatMap((each) => (each.told ? [each.name] : [])));
  const names = shown.map(({ assistant }) => `${assistant}${told.has(assistant) ? ' *' : ''}`);
  return scoreLines(names, shown, scores, { width, styles });
}

function blockText({ title, lines }: Block, styles: Styles, remarks: readonly string[]): string {
  const rule = '─'.repeat(Math.max(textWidth(title), ...lines.map((line) => visibleWidth(line))));
  return [styles.strong(title), styles.quiet(rule), ...lines, ...(remarks.length === 0 ? [] : ['', ...remarks])].join(
    '\n',
  );
}

/** Characters that a line takes, its escape codes not counted. */
function visibleWidth(line: string): number {
  // oxlint-disable-next-line no-control-regex -- escape codes begin with a control character
  return textWidth(line.replaceAll(/\u001B\[\d+m/g, ''));
}
