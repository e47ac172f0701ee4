import type { Table } from '../../formats/index.ts';
import { metricNames, type ItemVerdict, type MetricName, type Verdict, type Verdicts } from '../../judge/index.ts';
import type { Conversation } from '../../journal/index.ts';
import { placeColumns, placeIn } from './place.ts';

/** A judge's verdict on one item of a conversation, or on the whole of it. */
export interface ExportedVerdict {
  conversation: Conversation;
  judge: string;
  metric: MetricName;
  verdict: Verdict;
  /** The item; null for a verdict on the whole. */
  item: ItemVerdict | null;
}

/** One judge's verdicts on a conversation, metric by metric, item by item. */
export function exportedVerdicts(conversation: Conversation, judge: string, verdicts: Verdicts): ExportedVerdict[] {
  return metricNames.flatMap((metric) => {
    const verdict = verdicts[metric];
    if (verdict === undefined) return [];
    const items = verdict.status === 'judged' ? verdict.items : [null];
    return items.map((item) => ({ conversation, judge, metric, verdict, item }));
  });
}

/** One row per verdict. */
export const verdictsTable: Table<ExportedVerdict> = {
  name: 'verdicts',
  meaning:
    'One row per checklist item or preference that a judge decided on, and one per verdict on a whole conversation. Broken conversations are not judged.',
  columns: [
    ...placeColumns<ExportedVerdict>(({ conversation: { life, event } }) => placeIn(life, event.event)),
    { name: 'judge', type: 'text', meaning: "The judge's label.", value: ({ judge }) => judge },
    { name: 'metric', type: 'text', meaning: 'What was judged.', value: ({ metric }) => metric },
    {
      name: 'status',
      type: 'text',
      meaning:
        '`judged` (an item), `rated` (the whole), `not-applicable` (nothing to judge), `missing` (the judge failed).',
      value: ({ verdict }) => verdict.status,
    },
    {
      name: 'item',
      type: 'integer',
      meaning: 'Number of the checklist item, or position of the preference, 1-based; empty for the whole.',
      value: ({ item }) => item?.number ?? null,
    },
    {
      name: 'item_kind',
      type: 'text',
      meaning: '`explicit`, `implicit` or `preference`; empty for the whole.',
      value: ({ item }) => item?.kind ?? null,
    },
    {
      name: 'item_text',
      type: 'text',
      meaning: 'The item, or the preference as `dimension: level`; empty for the whole.',
      value: textOf,
    },
    {
      name: 'value',
      type: 'number',
      meaning: '0 or 1 for items and for rigid reasoning, 1 to 5 for ratings; empty where there is none.',
      value: ({ item, verdict }) => item?.value ?? (verdict.status === 'rated' ? verdict.rating : null),
    },
    {
      name: 'reason',
      type: 'text',
      meaning: 'Why there was nothing to judge; empty elsewhere.',
      value: ({ verdict }) => (verdict.status === 'not-applicable' ? verdict.reason : null),
    },
    {
      name: 'missing_by',
      type: 'text',
      meaning: 'Whose failure it was: `judge` or `network`; empty where nobody failed.',
      value: ({ verdict }) => (verdict.status === 'missing' ? verdict.party : null),
    },
    {
      name: 'missing_kind',
      type: 'text',
      meaning: 'What went wrong, such as `unparsable`; empty where nothing did.',
      value: ({ verdict }) => (verdict.status === 'missing' ? verdict.kind : null),
    },
  ],
};

function textOf({ conversation: { life, event }, item }: ExportedVerdict): string | null {
  if (item === null) return null;
  if (item.kind !== 'preference') {
    return event.intention.checklist.find(({ number }) => number === item.number)?.text ?? null;
  }
  const preference = life.person.preferences[item.number - 1];
  return preference === undefined ? null : `${preference.dimension}: ${preference.level}`;
}
