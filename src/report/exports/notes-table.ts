import type { Table } from '../../formats/index.ts';
import type { LifeStarted, NotesTaken } from '../../journal/index.ts';
import { failureColumns } from './failure-columns.ts';
import { personColumns, placeColumns, placeIn } from './place.ts';

/** A note that an assistant took, or the call that should have given one and failed. */
export interface ExportedNote {
  life: LifeStarted;
  taken: NotesTaken;
  /** 1-based; null where the call failed. */
  number: number | null;
}

/** What was written down after one conversation, note by note; one row without a note where the call failed. */
export function exportedNotes(life: LifeStarted, taken: NotesTaken): ExportedNote[] {
  if (taken.notes === null) return [{ life, taken, number: null }];
  return taken.notes.map((_, index) => ({ life, taken, number: index + 1 }));
}

const placeOf = ({ life, taken: { event } }: ExportedNote) => placeIn(life, event);

/** One row per note. */
export const notesTable: Table<ExportedNote> = {
  name: 'notes',
  meaning:
    'One row per note that an assistant took after a conversation (`--memory notes`, `notes+profile`), and one without a note where its call failed.',
  columns: [
    ...placeColumns(placeOf),
    ...personColumns(placeOf),
    {
      name: 'note',
      type: 'integer',
      meaning: 'Number of the note after this conversation, 1-based; empty where the call failed.',
      value: ({ number }) => number,
    },
    { name: 'title', type: 'text', meaning: 'Its title; empty where the call failed.', value: partOf('title') },
    { name: 'text', type: 'text', meaning: 'What it says; empty where the call failed.', value: partOf('text') },
    ...failureColumns('are no notes', ({ taken }: ExportedNote) => taken.failure),
  ],
};

function partOf(part: 'title' | 'text'): (row: ExportedNote) => string | null {
  return ({ taken, number }) => (number === null ? null : (taken.notes?.[number - 1]?.[part] ?? null));
}
