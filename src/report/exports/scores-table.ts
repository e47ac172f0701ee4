import type { Table } from '../../formats/index.ts';
import type { ScoreRow } from '../score-row.ts';
import { personColumns, placeColumns } from './place.ts';

/** One row per conversation, judge, metric and kind: what scores.json is made of. */
export const scoreRowsTable: Table<ScoreRow> = {
  name: 'scores',
  meaning:
    'One row per conversation, judge, metric and kind: the rows that `scores.json` is made of. A row without a value says why there is none.',
  columns: [
    ...placeColumns<ScoreRow>((row) => row),
    ...personColumns<ScoreRow>((row) => row),
    {
      name: 'judge',
      type: 'text',
      meaning: "The judge's label; empty for what is measured without a judge.",
      value: ({ judge }) => judge,
    },
    { name: 'metric', type: 'text', meaning: 'The metric, as in `scores.json`.', value: ({ metric }) => metric },
    {
      name: 'kind',
      type: 'text',
      meaning: '`explicit` or `implicit`; empty where the metric does not tell them apart.',
      value: ({ kind }) => kind ?? null,
    },
    {
      name: 'value',
      type: 'number',
      meaning:
        "On the metric's own scale (percents from 0 to 100, ratings from 1 to 5, counts); empty where there is none.",
      value: ({ value }) => value,
    },
    {
      name: 'missing_by',
      type: 'text',
      meaning: 'Whose failure left the value missing; empty where nobody failed.',
      value: ({ missing }) => missing?.party ?? null,
    },
    {
      name: 'missing_kind',
      type: 'text',
      meaning: 'What went wrong, such as `unparsable`; empty where nothing did.',
      value: ({ missing }) => missing?.kind ?? null,
    },
    {
      name: 'broken_by',
      type: 'text',
      meaning: 'Who broke the conversation, so that there is no value; empty where nobody did.',
      value: ({ brokenBy }) => brokenBy,
    },
  ],
};
