import type { AssistantTurn, Conversation, TurnTaken, UserTurn } from '../../journal/index.ts';
import { block, type Paper } from './paper.ts';

/** All that was said, with what the person felt, kept to themselves and kept in mind, and what the assistant took them to want. */
export function turnLines({ turns, closing, life }: Conversation, paper: Paper): string[] {
  const spoken = turns.flatMap((turn, index) => [
    ...(index === 0 ? [] : ['']),
    ...personLines(`Turn ${turn.turn}  Person`, turn.user, paper),
    ...assistantLines(turn.assistant, life.assistant, paper),
  ]);
  const last = closing === null ? [] : ['', ...personLines('Closing line, never sent  Person', closing.user, paper)];
  const lines = [...spoken, ...last];
  return lines.length === 0 ? ['Nothing was said.'] : lines;
}

function personLines(head: string, user: UserTurn, paper: Paper): string[] {
  const { utterance, emotion, overlap, said, answered, note } = user;
  const facts = [
    `feels ${emotion}`,
    ...(said.length === 0 ? [] : [`says ${numbers(said)}`]),
    ...(answered.length === 0 ? [] : [`finds ${numbers(answered)} answered`]),
    ...(overlap === null ? [] : [`overlap ${overlap.toFixed(2)}`]),
  ];
  return [
    `${paper.styles.strong(head)} ${paper.styles.quiet(`[${facts.join(' · ')}]`)}`,
    ...block(utterance, 2, paper),
    ...(note === '' ? [] : block(`[keeps in mind: ${note}]`, 2, paper).map(paper.styles.quiet)),
  ];
}

function assistantLines(assistant: TurnTaken['assistant'], name: string, paper: Paper): string[] {
  const intent = assistant?.intent ?? null;
  return [
    `        ${paper.styles.strong(name)}`,
    ...(assistant === null
      ? block('(its call failed: there is no reply)', 10, paper).map(paper.styles.quiet)
      : assistant.text === null
        ? block('(says nothing)', 10, paper).map(paper.styles.quiet)
        : block(assistant.text, 10, paper)),
    ...(intent === null ? [] : block(`→ takes them to want: ${intent}`, 10, paper).map(paper.styles.quiet)),
    ...checkLines(assistant?.check, paper),
  ];
}

/** What the analysis said of the reply; nothing where it let it go out as it was. */
function checkLines(check: AssistantTurn['check'], paper: Paper): string[] {
  if (check === undefined || check.flags === false) return [];
  const { failure, advice, draft } = check;
  const lines =
    failure === null
      ? [`→ revised, advised: ${advice ?? ''}`, `→ before: ${draft?.text ?? '(says nothing)'}`]
      : [`→ sent unchecked: ${failure.party}, ${failure.kind}`];
  return lines.flatMap((text) => block(text, 10, paper)).map(paper.styles.quiet);
}

function numbers(items: readonly number[]): string {
  return items.map((number) => `#${number}`).join(' ');
}
