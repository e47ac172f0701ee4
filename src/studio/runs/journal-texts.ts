/** What of a conversation was found. */
export const foundIn = [
  'happening',
  'intention',
  'wish',
  'suggestion',
  'utterance',
  'note',
  'reply',
  'inferred',
  'advice',
  'closing',
] as const;

/** One of {@link foundIn}. */
export type FoundIn = (typeof foundIn)[number];

/** A text of a conversation, and where it stands. */
export interface JournalText {
  event: number;
  turn: number | null;
  where: FoundIn;
  text: string;
}

/**
 * The texts in a line of a journal. What is not as it should be is passed over: searching must not fail at it.
 * @throws SyntaxError for a line that is not JSON
 */
export function textsOf(line: string): JournalText[] {
  const entry = partsOf(JSON.parse(line));
  const { event } = entry;
  if (typeof event !== 'number') return [];
  const turn = typeof entry['turn'] === 'number' ? entry['turn'] : null;
  const text = (where: FoundIn, value: unknown): JournalText[] =>
    typeof value === 'string' && value !== '' ? [{ event, turn, where, text: value }] : [];
  const user = partsOf(entry['user']);
  switch (entry['type']) {
    case 'event-started': {
      const intention = partsOf(entry['intention']);
      const checklist: unknown[] = Array.isArray(intention['checklist']) ? intention['checklist'] : [];
      return [
        ...text('happening', entry['happening']),
        ...text('intention', intention['sentence']),
        ...checklist.flatMap((item) => text('wish', partsOf(item)['text'])),
        ...text('suggestion', partsOf(partsOf(entry['timeline'])['suggestion'])['text']),
      ];
    }
    case 'turn-taken': {
      const assistant = partsOf(entry['assistant']);
      return [
        ...text('utterance', user['utterance']),
        ...text('note', user['note']),
        ...text('reply', assistant['text']),
        ...text('inferred', assistant['intent']),
        ...text('advice', partsOf(assistant['check'])['advice']),
      ];
    }
    case 'closing-said':
      return [...text('closing', user['utterance']), ...text('note', user['note'])];
    default:
      return [];
  }
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
