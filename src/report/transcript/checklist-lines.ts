import type { Verdict } from '../../judge/index.ts';
import type { Conversation } from '../../journal/index.ts';
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
function ledgerOf({ turns, closing, end }: Conversation, number: number, kind: string): string[] {
  const lines = [
    ...turns.map(({ turn, user }) => ({ when: `turn ${turn}`, user })),
    ...(closing === null ? [] : [{ when: 'the closing line', user: closing.user }]),
  ];
  const said = lines.find(({ user }) => user.said.includes(number));
  const answered = lines.find(({ user }) => user.answered.includes(number));
  if (said === undefined && !end.said.includes(number)) {
    return kind === 'implicit' ? ['never said outright'] : end.ending === 'unknown' ? [] : ['did not come up'];
  }
  return [
    `said in ${said?.when ?? 'a turn that broke'}`,
    answered === undefined ? 'not answered, as the person sees it' : `found answered in ${answered.when}`,
  ];
}

function ticksOf({ name, verdicts }: ShownJudge, number: number): string[] {
  const found = [
    ...tick(verdicts['intent-completion'], number, 'done'),
    ...tick(verdicts['intent-recognition'], number, 'recognised'),
  ];
  return found.length === 0 ? [] : [`${name}: ${found.join(', ')}`];
}

function tick(verdict: Verdict | undefined, number: number, what: string): string[] {
  if (verdict?.status !== 'judged') return [];
  const item = verdict.items.find((each) => each.number === number && each.kind !== 'preference');
  if (item === undefined) return [];
  return [item.value === 1 ? `✓ ${what}` : `✗ not ${what}`];
}
