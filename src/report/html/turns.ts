import type { AssistantTurn, Conversation, TurnTaken, UserTurn } from '../../journal/index.ts';
import { markup, type Markup, type Part } from '../markup.ts';
import { limits, text } from './room.ts';

/** The lines of a conversation, with what the person felt and kept to themselves, and what the ledger holds of each. */
export function turns({ turns, closing, life }: Conversation): Markup {
  const shown =
    turns.length <= limits.turns + limits.lastTurns
      ? turns.map((turn) => turnItem(turn, life.assistant))
      : [
          ...turns.slice(0, limits.turns).map((turn) => turnItem(turn, life.assistant)),
          markup`<li class="left-out">… ${turns.length - limits.turns - limits.lastTurns} turns are left out here; the journal has them.</li>\n`,
          ...turns.slice(-limits.lastTurns).map((turn) => turnItem(turn, life.assistant)),
        ];
  const last = closing === null ? null : markup`<li>${personLine('closing line, never sent', closing.user)}</li>\n`;
  return markup`<ol class="turns">${shown}${last}</ol>`;
}

function turnItem({ turn, user, assistant }: TurnTaken, name: string): Markup {
  return markup`<li>${personLine(`turn ${turn}`, user)}${assistantLine(assistant, name)}</li>\n`;
}

function personLine(when: string, user: UserTurn): Markup {
  const { utterance, emotion, overlap, said, answered, note } = user;
  const ledger = [
    ...(said.length === 0 ? [] : [`says ${numbers(said)}`]),
    ...(answered.length === 0 ? [] : [`finds ${numbers(answered)} answered`]),
    ...(overlap === null ? [] : [`overlap ${overlap.toFixed(2)}`]),
  ];
  return markup`<div class="line user"><p class="who">Person <span class="quiet">${when}</span> <span class="emotion">${emotion}</span></p>
<p class="words" dir="auto">${text(utterance, limits.line)}</p>
${aside(ledger.join(' · '))}${note === '' ? null : aside(markup`keeps in mind: <bdi>${text(note, limits.detail)}</bdi>`)}</div>`;
}

function assistantLine(assistant: TurnTaken['assistant'], name: string): Markup {
  const words =
    assistant === null
      ? markup`<span class="missing">its call failed: there is no reply</span>`
      : assistant.text === null
        ? markup`<span class="missing">says nothing</span>`
        : text(assistant.text, limits.line);
  const intent = assistant?.intent ?? null;
  return markup`<div class="line assistant"><p class="who"><bdi>${name}</bdi></p>
<p class="words" dir="auto">${words}</p>
${intent === null ? null : aside(markup`takes them to want: <bdi>${text(intent, limits.detail)}</bdi>`)}${checkAside(assistant?.check)}</div>`;
}

/** What the analysis said of the reply; nothing where it let it go out as it was. */
function checkAside(check: AssistantTurn['check']): Markup | null {
  if (check === undefined || check.flags === false) return null;
  const { failure, advice, draft } = check;
  if (failure !== null) return aside(`sent unchecked: ${failure.party}, ${failure.kind}`);
  const before = draft?.text ?? null;
  return markup`${aside(markup`revised, advised: <bdi>${text(advice ?? '', limits.detail)}</bdi>`)}${aside(markup`before: ${before === null ? markup`<span class="missing">says nothing</span>` : markup`<bdi>${text(before, limits.detail)}</bdi>`}`)}`;
}

function aside(content: Part): Markup | null {
  return content === '' ? null : markup`<p class="aside">${content}</p>\n`;
}

function numbers(items: readonly number[]): string {
  const shown = items.slice(0, limits.items).map((number) => `#${number}`);
  return `${shown.join(' ')}${items.length > shown.length ? ' …' : ''}`;
}
