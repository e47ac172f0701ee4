import type { Table } from '../../formats/index.ts';
import type { AssistantTurn, Conversation, UserTurn } from '../../journal/index.ts';
import { placeColumns, placeIn } from './place.ts';

/** One turn of a conversation, or the closing line of a person who ended it. */
export interface ExportedTurn {
  conversation: Conversation;
  turn: number;
  closing: boolean;
  user: UserTurn;
  /** Null where the call failed, and at closing lines. */
  assistant: AssistantTurn | null;
}

/** The turns of a conversation, oldest first, its closing line last. */
export function exportedTurns(conversation: Conversation): ExportedTurn[] {
  const { turns, closing } = conversation;
  const taken = turns.map(({ turn, user, assistant }) => ({ conversation, turn, closing: false, user, assistant }));
  if (closing === null) return taken;
  return [...taken, { conversation, turn: turns.length + 1, closing: true, user: closing.user, assistant: null }];
}

/** One row per turn. */
export const turnsTable: Table<ExportedTurn> = {
  name: 'turns',
  meaning: 'One row per turn: an utterance of the person and the reply to it. A closing line is a row without a reply.',
  columns: [
    ...placeColumns<ExportedTurn>(({ conversation: { life, event } }) => placeIn(life, event.event)),
    { name: 'turn', type: 'integer', meaning: 'Number of the turn, 1-based.', value: ({ turn }) => turn },
    {
      name: 'closing',
      type: 'boolean',
      meaning: 'True for the last line of a person who ends: the assistant never sees it, no reply is due.',
      value: ({ closing }) => closing,
    },
    { name: 'utterance', type: 'text', meaning: 'What the person said.', value: ({ user }) => user.utterance },
    {
      name: 'emotion',
      type: 'text',
      meaning: "The person's emotion while they say it: one of 28 (GoEmotions).",
      value: ({ user }) => user.emotion,
    },
    {
      name: 'action',
      type: 'text',
      meaning: '`go-on` or `end`.',
      value: ({ user }) => user.action,
    },
    {
      name: 'overlap',
      type: 'number',
      meaning:
        'Similarity of the reply before with what the person remembers, 0 to 1; empty where no reply came before.',
      value: ({ user }) => user.overlap,
    },
    {
      name: 'said',
      type: 'json',
      meaning:
        'Numbers of the explicit items that this utterance says for the first time; empty where that is not known.',
      value: ({ conversation, user }) => (ledgerIsKnown(conversation) ? user.said : null),
    },
    {
      name: 'answered',
      type: 'json',
      meaning: 'Numbers of the items that the reply before answered; empty where that is not known.',
      value: ({ conversation, user }) => (ledgerIsKnown(conversation) ? user.answered : null),
    },
    {
      name: 'note',
      type: 'text',
      meaning: 'What the person keeps in mind of the reply before; empty for nothing.',
      value: ({ user }) => (user.note === '' ? null : user.note),
    },
    {
      name: 'reply',
      type: 'text',
      meaning: 'What the assistant replied; empty for silence, for a failed call, and at closing lines.',
      value: ({ assistant }) => assistant?.text ?? null,
    },
    {
      name: 'silent',
      type: 'boolean',
      meaning: 'True where the assistant chose to say nothing; empty where it gave no answer at all.',
      value: ({ assistant }) => (assistant === null ? null : assistant.text === null),
    },
    {
      name: 'intent',
      type: 'text',
      meaning: 'What the assistant took the person to want; empty where it did not tell.',
      value: ({ assistant }) => assistant?.intent ?? null,
    },
    {
      name: 'flagged',
      type: 'boolean',
      meaning:
        'True where the analysis (`--analysis`) had the reply revised before the person saw it; empty where there was none, or its call failed.',
      value: ({ assistant }) => assistant?.check?.flags ?? null,
    },
    {
      name: 'advice',
      type: 'text',
      meaning: 'What it wanted changed; empty for nothing.',
      value: ({ assistant }) => assistant?.check?.advice ?? null,
    },
    {
      name: 'draft',
      type: 'text',
      meaning: 'The reply before it was revised; empty where it was not, and for silence.',
      value: ({ assistant }) => assistant?.check?.draft?.text ?? null,
    },
    {
      name: 'check_failed_by',
      type: 'text',
      meaning: 'Whose failure it was that the reply went out unchecked; empty where nobody failed.',
      value: ({ assistant }) => assistant?.check?.failure?.party ?? null,
    },
    {
      name: 'check_failed_kind',
      type: 'text',
      meaning: 'What went wrong with the check; empty where nothing did.',
      value: ({ assistant }) => assistant?.check?.failure?.kind ?? null,
    },
  ],
};

function ledgerIsKnown({ end }: Conversation): boolean {
  return end.ending !== 'unknown';
}
