import type { LifeStarted } from '../../journal/index.ts';
import type { Column } from '../../formats/index.ts';

/** Which conversation something belongs to. */
export interface Place {
  life: LifeStarted;
  /** Number of the life event, 1-based. */
  event: number;
}

/** The four columns that name a conversation: what tables are joined by. */
export function placeColumns<Source>(placeOf: (source: Source) => Place): Column<Source>[] {
  return [
    { name: 'life', type: 'text', meaning: 'The life: a folder in `lives/`.', value: (row) => placeOf(row).life.life },
    {
      name: 'assistant',
      type: 'text',
      meaning: "The assistant's label.",
      value: (row) => placeOf(row).life.assistant,
    },
    { name: 'trial', type: 'integer', meaning: 'The trial, 1-based.', value: (row) => placeOf(row).life.trial },
    {
      name: 'event',
      type: 'integer',
      meaning: 'Number of the life event, 1-based.',
      value: (row) => placeOf(row).event,
    },
  ];
}

/** The two columns that say who and in which domain: what means are taken over. */
export function personColumns<Source>(placeOf: (source: Source) => Place): Column<Source>[] {
  return [
    { name: 'person', type: 'text', meaning: "The person's id.", value: (row) => placeOf(row).life.person.id },
    { name: 'domain', type: 'text', meaning: "The life's domain.", value: (row) => placeOf(row).life.domain },
  ];
}
