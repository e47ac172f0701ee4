import { parseThreshold, thresholdChecks, type Threshold } from '../report/index.ts';
import { describeAssistant } from './derive-results.ts';
import { parseJudgeSpec } from './spec.ts';
import type { Study } from './study.ts';

/**
 * Reads thresholds and makes sure that the study will have scores of what they name, before anything is simulated.
 * @throws UsageError
 */
export function studyThresholds(
  { min = [], max = [] }: { min?: readonly string[] | undefined; max?: readonly string[] | undefined },
  { assistants, judges }: Pick<Study, 'assistants' | 'judges'>,
): Threshold[] {
  const thresholds = [
    ...min.map((text) => parseThreshold('min', text)),
    ...max.map((text) => parseThreshold('max', text)),
  ];
  thresholdChecks(thresholds, {
    assistants: assistants.map(describeAssistant),
    judges: judges.map(({ label, spec }) => ({
      name: label,
      heuristic: parseJudgeSpec(spec).kind === 'built-in',
    })),
  });
  return thresholds;
}
