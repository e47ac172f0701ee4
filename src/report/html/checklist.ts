import type { Verdict } from '../../judge/index.ts';
import type { Conversation } from '../../journal/index.ts';
import { seriesKey } from '../charts/index.ts';
import { markup, type Markup } from '../markup.ts';
import type { TellingConversation } from './report-data.ts';
import { limits, text } from './room.ts';

type Judges = TellingConversation['judges'];

/** What the person wanted, item by item: when it was said and answered, and what each judge finds. */
export function checklist(conversation: Conversation, judges: Judges): Markup {
  const items = conversation.event.intention.checklist;
  const shown = items.slice(0, limits.items).map(({ number, kind, text: wish }) => {
    const facts = [...ledgerOf(conversation, number), ...judges.flatMap((judge) => ticks(judge, number))];
    return markup`<li value="${number}"><span class="kind ${kind}">${seriesKey(kind)} ${kind}</span>${kind === 'implicit' ? markup` <span class="hidden-mark">hidden</span>` : null} <span dir="auto">${text(wish, limits.detail)}</span><span class="item-facts">${facts}</span></li>\n`;
  });
  const left = items.length - shown.length;
  return markup`<h4>Checklist</h4>${items.length === 0 ? markup`<p class="missing">It has no items.</p>` : null}
<ol class="checklist">${shown}</ol>${left > 0 ? markup`<p class="quiet">… and ${left} more items</p>` : null}`;
}

/** In which turns the item was said, and found answered. */
function ledgerOf({ turns, closing, end }: Conversation, number: number): Markup[] {
  const lines = [
    ...turns.map(({ turn, user }) => ({ when: `turn ${turn}`, user })),
    ...(closing === null ? [] : [{ when: 'the closing line', user: closing.user }]),
  ];
  const said = lines.find(({ user }) => user.said.includes(number));
  const answered = lines.find(({ user }) => user.answered.includes(number));
  if (said === undefined && !end.said.includes(number)) return [];
  return [
    fact(`said in ${said?.when ?? 'a turn that broke'}`),
    fact(answered === undefined ? 'not answered for the person' : `found answered in ${answered.when}`),
  ];
}

/** What one judge finds of an item. */
function ticks({ name, verdicts }: Judges[number], number: number): Markup[] {
  const found = [
    ...tick(verdicts['intent-completion'], number, 'done'),
    ...tick(verdicts['intent-recognition'], number, 'recognised'),
  ];
  return found.length === 0 ? [] : [markup`<span><bdi>${name}</bdi>: ${found}</span>`];
}

function tick(verdict: Verdict | undefined, number: number, what: string): Markup[] {
  if (verdict?.status !== 'judged') return [];
  const item = verdict.items.find((each) => each.number === number && each.kind !== 'preference');
  if (item === undefined) return [];
  return [
    item.value === 1
      ? markup` <span class="tick yes">✓ ${what}</span>`
      : markup` <span class="tick no">✗ not ${what}</span>`,
  ];
}

function fact(content: string): Markup {
  return markup`<span>${content}</span>`;
}
