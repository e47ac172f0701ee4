import type { Table } from '../../formats/index.ts';
import type { Conversation } from '../../journal/index.ts';
import { personColumns, placeColumns, placeIn } from './place.ts';

const placeOf = ({ life, event }: Conversation) => placeIn(life, event.event);

/** One row per conversation, broken ones included. */
export const conversationsTable: Table<Conversation> = {
  name: 'conversations',
  meaning: 'One row per conversation, broken ones included.',
  columns: [
    ...placeColumns(placeOf),
    ...personColumns(placeOf),
    {
      name: 'time',
      type: 'text',
      meaning: 'Local time of the life event, as it stands in the lives.',
      value: ({ event }) => event.scene.time,
    },
    { name: 'place', type: 'text', meaning: 'Kind of place.', value: ({ event }) => event.scene.place },
    {
      name: 'weather',
      type: 'text',
      meaning: 'The weather; empty where the lives do not tell.',
      value: ({ event }) => event.scene.weather,
    },
    { name: 'happening', type: 'text', meaning: 'What happened.', value: ({ event }) => event.happening },
    {
      name: 'intention',
      type: 'text',
      meaning: 'What the person wanted, in one sentence. Hidden from the assistant.',
      value: ({ event }) => event.intention.sentence,
    },
    {
      name: 'explicit_items',
      type: 'integer',
      meaning: 'Explicit items of the checklist.',
      value: (row) => itemsOf(row, 'explicit'),
    },
    {
      name: 'implicit_items',
      type: 'integer',
      meaning: 'Implicit items of the checklist.',
      value: (row) => itemsOf(row, 'implicit'),
    },
    {
      name: 'ending',
      type: 'text',
      meaning:
        '`satisfied`, `gave-up`, `turn-limit`, `broken`, or `unknown` in imported conversations whose format does not tell.',
      value: ({ end }) => end.ending,
    },
    {
      name: 'turns',
      type: 'integer',
      meaning: 'Complete turns: an utterance and a reply, silence included.',
      value: ({ end }) => end.turns,
    },
    {
      name: 'said',
      type: 'json',
      meaning: 'Numbers of the explicit items that the person said; empty where that is not known.',
      value: ({ end }) => (end.ending === 'unknown' ? null : end.said),
    },
    {
      name: 'answered',
      type: 'json',
      meaning:
        'Numbers of the explicit items that were answered, as far as the person reacted; empty where that is not known.',
      value: ({ end }) => (end.ending === 'unknown' ? null : end.answered),
    },
    {
      name: 'broken_by',
      type: 'text',
      meaning: 'Who broke the conversation: `assistant`, `user`, `network`; empty where nobody did.',
      value: ({ end }) => end.failure?.party ?? null,
    },
    {
      name: 'broken_kind',
      type: 'text',
      meaning: 'What went wrong, such as `timeout`; empty where nothing did.',
      value: ({ end }) => end.failure?.kind ?? null,
    },
    {
      name: 'broken_role',
      type: 'text',
      meaning: 'Whose call failed: `assistant` or `user`; empty where none did.',
      value: ({ end }) => end.failure?.role ?? null,
    },
    {
      name: 'chain',
      type: 'integer',
      meaning:
        'Calls in the longest chain of dependent calls from the start of the life to the end of this conversation.',
      value: ({ end }) => end.chain,
    },
  ],
};

function itemsOf({ event }: Conversation, kind: 'explicit' | 'implicit'): number {
  return event.intention.checklist.filter((item) => item.kind === kind).length;
}
