import type { Conversation } from '../../journal/index.ts';
import { itemHistory, itemVerdict } from '../ledger.ts';
import { block, type Paper } from './paper.ts';
import type { ShownJudge } from './shown-conversation.ts';

/** What the person wanted, item by item: when it was said and answered, and what each judge ticked. */
export function checklistLines(conversation: Conversation, judges: readonly ShownJudge[], paper: Paper): string[] {
  const items = conversation.event.intention.checklist;
  if (items.length === 0) return ['  It has no items.'];
  return items.flatMap(({ number, kind, text }) => {
    const facts = [...ledgerOf(conversation, number, kind), ...judges.flatMap((judge) => ticksOf(judge, number))];
    return [
      ...block(`#${number} ${kind}: ${text}`, 2, paper, 3),
      ...block(facts.join(' · '), 5, paper).map(paper.styles.quiet),
    ];
  });
}

/** When the item was said, and found answered. */
function ledgerOf(conversation: Conversation, number: number, kind: string): string[] {
  const { said, answered } = itemHistory(conversation, number);
  if (said === null) {
    if (kind === 'implicit') return ['never said outright'];
    return conversation.end.ending === 'unknown' ? [] : ['did not come up'];
  }
  return [
    `said in ${said}`,
    answered === null ? 'not answered, as the person sees it' : `found answered in ${answered}`,
  ];
}

function ticksOf({ name, verdicts }: ShownJudge, number: number): string[] {
  const found = [
    ...tick(itemVerdict(verdicts['intent-completion'], number), 'done'),
    ...tick(itemVerdict(verdicts['intent-recognition'], number), 'recognised'),
  ];
  return found.length === 0 ? [] : [`${name}: ${found.join(', ')}`];
}

function tick(found: boolean | null, what: string): string[] {
  return found === null ? [] : [found ? `✓ ${what}` : `✗ not ${what}`];
}
