import { block, type Paper } from './paper.ts';
import type { ShownConversation } from './shown-conversation.ts';

/** What the assistant wrote down afterwards; none where it takes no notes. */
export function notesLines({ notes: taken }: ShownConversation, paper: Paper): string[] {
  if (taken === null) return [];
  const heading = paper.styles.strong('Notes after the conversation');
  const { notes, failure } = taken;
  if (notes === null) return [heading, `  missing${failure === null ? '' : `: ${failure.party}, ${failure.kind}`}`];
  if (notes.length === 0) return [heading, '  none'];
  return [heading, ...notes.flatMap(({ title, text }) => block(title === '' ? text : `${title}: ${text}`, 2, paper))];
}
