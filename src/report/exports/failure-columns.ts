import type { Column } from '../../formats/index.ts';

/**
 * The two columns that say why an assistant's afterthought is missing.
 * @param what is missing, such as `is no portrait`
 */
export function failureColumns<Source>(
  what: string,
  failureOf: (source: Source) => { party: string; kind: string } | null,
): Column<Source>[] {
  return [
    {
      name: 'failed_by',
      type: 'text',
      meaning: `Whose failure it was that there ${what}; empty where nobody failed.`,
      value: (row) => failureOf(row)?.party ?? null,
    },
    {
      name: 'failed_kind',
      type: 'text',
      meaning: 'What went wrong; empty where nothing did.',
      value: (row) => failureOf(row)?.kind ?? null,
    },
  ];
}
