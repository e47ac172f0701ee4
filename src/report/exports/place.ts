import type { Column } from '../../formats/index.ts';
import type { LifeStarted } from '../../journal/index.ts';

/** Which conversation something belongs to, and whose it is. */
export interface Place {
  life: string;
  assistant: string;
  trial: number;
  event: number;
  person: string;
  domain: string;
}

/** The place of a life's conversation at an event. */
export function placeIn({ life, assistant, trial, person, domain }: LifeStarted, event: number): Place {
  return { life, assistant, trial, event, person: person.id, domain };
}

/** The four columns that name a conversation: what tables are joined by. */
export function placeColumns<Source>(placeOf: (source: Source) => Place): Column<Source>[] {
  return [
    { name: 'life', type: 'text', meaning: 'The life: a folder in `lives/`.', value: (row) => placeOf(row).life },
    { name: 'assistant', type: 'text', meaning: "The assistant's label.", value: (row) => placeOf(row).assistant },
    { name: 'trial', type: 'integer', meaning: 'The trial, 1-based.', value: (row) => placeOf(row).trial },
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
    { name: 'person', type: 'text', meaning: "The person's id.", value: (row) => placeOf(row).person },
    { name: 'domain', type: 'text', meaning: "The life's domain.", value: (row) => placeOf(row).domain },
  ];
}
