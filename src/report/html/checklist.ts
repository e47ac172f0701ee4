import type { Conversation } from '../../journal/index.ts';
import { seriesKey } from '../charts/index.ts';
import { itemHistory, itemVerdict } from '../ledger.ts';
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

/** When the item was said, and found answered. */
function ledgerOf(conversation: Conversation, number: number): Markup[] {
  const { said, answered } = itemHistory(conversation, number);
  if (said === null) return [];
  return [
    fact(`said in ${said}`),
    fact(answered === null ? 'not answered for the person' : `found answered in ${answered}`),
  ];
}

/** What one judge finds of an item. */
function ticks({ name, verdicts }: Judges[number], number: number): Markup[] {
  const found = [
    ...tick(itemVerdict(verdicts['intent-completion'], number), 'done'),
    ...tick(itemVerdict(verdicts['intent-recognition'], number), 'recognised'),
  ];
  return found.length === 0 ? [] : [markup`<span><bdi>${name}</bdi>: ${found}</span>`];
}

function tick(found: boolean | null, what: string): Markup[] {
  if (found === null) return [];
  return [
    found ? markup` <span class="tick yes">✓ ${what}</span>` : markup` <span class="tick no">✗ not ${what}</span>`,
  ];
}

function fact(content: string): Markup {
  return markup`<span>${content}</span>`;
}
