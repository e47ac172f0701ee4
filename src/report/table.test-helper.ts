import type { Party } from '../errors/index.ts';
import { generatorFor } from '../random/index.ts';
import { scoresOf, type AssistantDescription, type MetricDescription, type ScorePlan, type ScoreRow } from './index.ts';

const percent = { scale: { from: 0, to: 100 }, direction: 'higher', worst: 0, unit: 'percent' } as const;
const rating = { scale: { from: 1, to: 5 }, direction: 'higher', worst: 1, unit: 'rating' } as const;

const judged: MetricDescription[] = [
  { name: 'completion', kind: 'explicit', label: 'explicit', group: 'Intent completion', ...percent },
  { name: 'completion', kind: 'implicit', label: 'implicit', group: 'Intent completion', ...percent },
  { name: 'recognition', kind: 'explicit', label: 'explicit', group: 'Intent recognition', ...percent },
  { name: 'recognition', kind: 'implicit', label: 'implicit', group: 'Intent recognition', ...percent },
  { name: 'naturalness', label: 'naturalness', group: 'Quality', ...rating },
  { name: 'coherence', label: 'coherence', group: 'Quality', ...rating },
  { name: 'rigid', label: 'rigid reasoning', group: 'Quality', ...percent, direction: 'lower', worst: 100 },
];
const profile: MetricDescription = {
  name: 'profile',
  label: 'exact',
  group: 'Profile recovery',
  ...percent,
  chance: 33.3,
  overLife: true,
};
const measured: MetricDescription[] = [
  { name: 'satisfied', label: 'satisfied', group: 'Outcome', ...percent },
  {
    name: 'words',
    label: 'words per turn',
    group: 'Talk',
    scale: { from: 0, to: null },
    direction: 'neither',
    worst: null,
    unit: 'count',
  },
];

const assistants: AssistantDescription[] = [
  { name: 'helpful', family: 'rules' },
  { name: 'openai-compatible:small-model@http://127.0.0.1:8000/v1', family: 'outside' },
  { name: 'silent', family: 'rules' },
  { name: 'generic', family: 'rules' },
  { name: 'oracle', family: 'told' },
];
const skill = [62, 71, 0, 38, 93];

/** A plan of the first `count` of five assistants under a model judge and the heuristic one. */
export function samplePlan(count: number): ScorePlan {
  return {
    seed: 1,
    assistants: assistants.slice(0, count),
    judges: [
      { name: 'gpt-5-mini', heuristic: false },
      { name: 'heuristic', heuristic: true },
    ],
    metrics: [...judged, profile, ...measured],
    resamples: 500,
  };
}

/** Made-up rows for that plan: three events each, a few broken conversations and missing verdicts. */
function sampleRows(count: number, people: number): ScoreRow[] {
  const { judges, assistants } = samplePlan(count);
  const rows: ScoreRow[] = [];
  for (const [which, { name: assistant }] of assistants.entries()) {
    for (let person = 0; person < people; person++) {
      for (const event of [1, 2, 3]) {
        const generator = generatorFor(5, 'sample', which, person, event);
        const chance = generator.uniform();
        const brokenBy: Party | null =
          which === 1 && chance < 0.08 ? 'assistant' : which === 3 && chance < 0.05 ? 'network' : null;
        const place = {
          life: `life-${person}`,
          person: `p${person}`,
          domain: 'dining',
          assistant,
          trial: 1,
          event,
          brokenBy,
        };
        const add = (judge: string | null, metric: MetricDescription) => {
          const { name, kind } = metric;
          const known = { ...place, judge, metric: name, ...(kind === undefined ? {} : { kind }) };
          const value = valueOf(metric, skill[which]!, generator.uniform());
          if (brokenBy !== null) rows.push({ ...known, value: null });
          else if (judge === 'gpt-5-mini' && generator.uniform() < 0.01)
            rows.push({ ...known, value: null, missing: { party: 'judge', kind: 'unparsable' } });
          else if (which === 2 && name === 'recognition') rows.push({ ...known, value: null });
          else rows.push({ ...known, value });
        };
        for (const { name, heuristic } of judges) {
          for (const metric of heuristic ? judged.slice(0, 4) : judged) add(name, metric);
        }
        for (const metric of [profile, ...measured]) add(null, metric);
      }
    }
  }
  return rows;
}

function valueOf({ name, unit, direction }: MetricDescription, skill: number, luck: number): number {
  if (unit === 'count') return 12 + Math.floor(luck * 30);
  if (unit === 'rating') return Math.min(5, 1 + Math.floor((skill / 100) * 3 + luck * 2));
  if (name === 'profile') return 20 + Math.floor(luck * 5) * 10;
  const good = Math.min(100, Math.floor((skill * (0.6 + 0.8 * luck)) / 25) * 25);
  return direction === 'lower' ? 100 - good : good;
}

export const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => Array.from(line).length));
export const sampleScores = (count: number, people: number) => scoresOf(sampleRows(count, people), samplePlan(count));
