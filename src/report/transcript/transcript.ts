import type { Conversation } from '../../journal/index.ts';
import { endingText } from '../ending-text.ts';
import { ledgerText } from '../ledger.ts';
import { counted, harmless } from '../text.ts';
import { analysisLines } from './analysis-lines.ts';
import { checklistLines } from './checklist-lines.ts';
import { completionText } from './completion-text.ts';
import { notesLines } from './notes-lines.ts';
import { block, labelled, paperFor, type Paper } from './paper.ts';
import { personText } from './person-text.ts';
import { portraitLines } from './portrait-lines.ts';
import type { ShownConversation } from './shown-conversation.ts';
import { turnLines } from './turn-lines.ts';
import { verdictLines } from './verdict-lines.ts';

/** Where the texts of labelled lines begin. */
const column = 12;

const hiddenMark = '(hidden) ';

/**
 * A conversation as text for a terminal: who, where, what happened and was wanted, the checklist with what each judge ticked, what was said, how it
 * ended and what judges say of it. What the assistant could not see is marked. Ends without a line break.
 */
export function transcript(shown: ShownConversation, look: { width: number; color: boolean }): string {
  const paper = paperFor(look);
  const { conversation } = shown;
  const sections = [
    [...titleLines(shown, paper), ...backgroundLines(conversation, paper)],
    [paper.styles.strong(`Checklist ${hiddenMark}`.trimEnd()), ...checklistLines(conversation, shown.judges, paper)],
    turnLines(conversation, paper),
    outcomeLines(conversation, paper),
    verdictLines(shown.judges, conversation.end.ending === 'broken', paper),
    portraitLines(shown, paper),
    notesLines(shown, paper),
    analysisLines(shown, paper),
    [legend(shown), `Journal: ${shown.journal}`].flatMap((text) => block(text, 0, paper)).map(paper.styles.quiet),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function titleLines(
  { life, event, assistant, trial, domain, ending, judges }: ShownConversation,
  paper: Paper,
): string[] {
  const title = `${life}/${event} · ${assistant} · trial ${trial}`;
  const scores = judges.map((judge) => `${judge.name}: ${completionText(judge)}`);
  const facts = [domain, endingText(ending), ...(ending === 'broken' ? [] : scores)].join(' · ');
  return [
    paper.styles.strong(title),
    ...block(facts, 0, paper),
    paper.styles.quiet('─'.repeat(Math.min(paper.width, 80))),
  ];
}

function backgroundLines({ life, event }: Conversation, paper: Paper): string[] {
  const { scene, happening, intention } = event;
  const where = [scene.time, scene.place, scene.weather].filter((part) => part !== null).join(' · ');
  const line = (label: string, text: string) => labelled(label, text, column, paper);
  return [
    ...line('Scene', where),
    ...line('Happened', hiddenMark + happening),
    ...line('Wanted', hiddenMark + intention.sentence),
    ...line('Person', hiddenMark + personText(life.person)),
    ...(life.goal === null ? [] : line('Goal', hiddenMark + life.goal)),
  ];
}

function outcomeLines(conversation: Conversation, paper: Paper): string[] {
  const { end } = conversation;
  const lines = labelled(
    'Ending',
    `${endingText(end.ending)} after ${counted(end.turns, 'turn', 'turns')}: ${ledgerText(conversation)}.`,
    column,
    paper,
  );
  if (end.failure === null) return lines;
  const { party, kind, role } = end.failure;
  return [
    ...lines,
    ...labelled(
      'Broken by',
      `${party}: ${kind}, in a call of the ${role}. Its record lies beside the journal, in calls.jsonl, or in ../shared.jsonl; of a text that could not be embedded, in the run's vectors.jsonl.`,
      column,
      paper,
    ),
  ];
}

function legend({ told, assistant, analysis, conversation }: ShownConversation): string {
  const advised = analysis !== null || conversation.turns.some((turn) => turn.assistant?.check !== undefined);
  const seen = advised
    ? 'of this event it saw the scene, what was said, and what the analysis advised it, no more'
    : 'of this event it saw the scene and what was said, no more';
  return told
    ? `(hidden) and [brackets]: what assistants cannot see. ${harmless(assistant)} is told the wishes, too: an upper bound, no competitor.`
    : `(hidden) and [brackets]: what the assistant could not see; ${seen}.`;
}
