import type { Table } from '../../formats/index.ts';
import type { LifeStarted, PortraitDrawn } from '../../journal/index.ts';
import type { Preference } from '../../person/index.ts';
import { failureColumns } from './failure-columns.ts';
import { personColumns, placeColumns, placeIn } from './place.ts';

/** What a portrait says of one preference of the person. */
export interface ExportedPortrait {
  life: LifeStarted;
  portrait: PortraitDrawn;
  preference: Preference;
}

/** A portrait, preference by preference. */
export function exportedPortraits(life: LifeStarted, portrait: PortraitDrawn): ExportedPortrait[] {
  return life.person.preferences.map((preference) => ({ life, portrait, preference }));
}

const placeOf = ({ life, portrait: { event } }: ExportedPortrait) => placeIn(life, event);

/** One row per portrait and preference: what profile recovery is made of. */
export const portraitsTable: Table<ExportedPortrait> = {
  name: 'portraits',
  meaning:
    'One row per portrait that an assistant drew after a conversation, and preference of the person: what profile recovery is made of.',
  columns: [
    ...placeColumns(placeOf),
    ...personColumns(placeOf),
    {
      name: 'dimension',
      type: 'text',
      meaning: 'The preference dimension.',
      value: ({ preference }) => preference.dimension,
    },
    {
      name: 'level',
      type: 'text',
      meaning: "The person's true level: `low`, `middle` or `high`.",
      value: ({ preference }) => preference.level,
    },
    {
      name: 'believed',
      type: 'text',
      meaning:
        'The level that the assistant believes; empty where its portrait does not speak of the dimension, or failed.',
      value: believed,
    },
    {
      name: 'right',
      type: 'boolean',
      meaning: 'True where the two agree; empty where nothing is believed.',
      value: (row) => (believed(row) === null ? null : believed(row) === row.preference.level),
    },
    ...failureColumns('is no portrait', ({ portrait }: ExportedPortrait) => portrait.failure),
  ],
};

function believed({ portrait: { levels }, preference: { dimension } }: ExportedPortrait): string | null {
  return levels !== null && Object.hasOwn(levels, dimension) ? (levels[dimension] ?? null) : null;
}
