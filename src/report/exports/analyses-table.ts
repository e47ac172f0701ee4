import type { Column, Table } from '../../formats/index.ts';
import { aspects, type AnalysisMade, type Aspect, type LifeStarted } from '../../journal/index.ts';
import { failureColumns } from './failure-columns.ts';
import { personColumns, placeColumns, placeIn } from './place.ts';

/** What an analysis made of one conversation. */
export interface ExportedAnalysis {
  life: LifeStarted;
  analysis: AnalysisMade;
}

const placeOf = ({ life, analysis: { event } }: ExportedAnalysis) => placeIn(life, event);

/** One row per conversation that an analysis looked back at. */
export const analysesTable: Table<ExportedAnalysis> = {
  name: 'analyses',
  meaning:
    'One row per conversation that an analysis (`--analysis`) looked back at. What it said of single replies stands in `turns`.',
  columns: [
    ...placeColumns(placeOf),
    ...personColumns(placeOf),
    {
      name: 'risk',
      type: 'text',
      meaning: 'How likely the person is to stay away: `high`, `middle` or `low`; empty where a call failed.',
      value: ({ analysis }) => analysis.risk,
    },
    {
      name: 'reason',
      type: 'text',
      meaning: 'What decides about the risk; empty where a call failed.',
      value: ({ analysis }) => analysis.reason,
    },
    {
      name: 'strategy',
      type: 'text',
      meaning:
        'What the assistant was told to do better in its next conversations of this life; empty where a call failed.',
      value: ({ analysis }) => analysis.strategy,
    },
    ...aspects.flatMap(aspectColumns),
    ...failureColumns('is no risk', ({ analysis }: ExportedAnalysis) => analysis.failure),
  ],
};

function aspectColumns(aspect: Aspect): Column<ExportedAnalysis>[] {
  const name = aspect.replaceAll('-', '_');
  return [
    {
      name,
      type: 'text',
      meaning: `What was found of the ${aspect.replaceAll('-', ' ')}; empty where the call failed.`,
      value: ({ analysis }) => analysis.aspects[aspect]?.finding ?? null,
    },
    {
      name: `${name}_weak`,
      type: 'boolean',
      meaning: 'True where that alone could keep the person away; empty where the call failed.',
      value: ({ analysis }) => analysis.aspects[aspect]?.weak ?? null,
    },
  ];
}
