import { realpathSync } from 'node:fs';
import { UsageError } from '../errors/index.ts';
import { nearestNames } from './nearest-names.ts';
import type { Study } from './study.ts';

/** A run whose assistants can be chosen from. */
export interface RunWithAssistants {
  root: string;
  study: Pick<Study, 'assistants'>;
}

/**
 * Which assistants are compared. In one run: of two the second with the first, else those that are named, with the first of the run as default
 * baseline. In two runs: their only ones, or those that are named, with the same label as default in the baseline's run.
 * @throws UsageError where it is not clear which are meant
 */
export function chooseAssistants(
  run: RunWithAssistants,
  other: RunWithAssistants,
  asked: { assistant: string | null; baseline: string | null },
): { assistant: string; baseline: string } {
  const labels = labelsOf(run);
  const others = labelsOf(other);
  if (asked.assistant !== null) requireLabel('--assistant', asked.assistant, run);
  if (asked.baseline !== null) requireLabel('--baseline', asked.baseline, other);
  const isOneRun = realpathSync(run.root) === realpathSync(other.root);
  const chosen = isOneRun ? inOneRun(labels, asked) : inTwoRuns(labels, others, asked);
  if (chosen === null) {
    const where = isOneRun
      ? `${run.root} holds ${labels.join(', ')}`
      : `${run.root} holds ${labels.join(', ')}; ${other.root} holds ${others.join(', ')}`;
    throw new UsageError(
      `Which assistants are to be compared? ${where}. Name them: --assistant LABEL${isOneRun ? '' : ` (of ${run.root})`} --baseline LABEL${isOneRun ? '' : ` (of ${other.root})`}.`,
    );
  }
  if (isOneRun && chosen.assistant === chosen.baseline) {
    throw new UsageError(
      labels.length === 1
        ? `${run.root} holds one assistant, ${chosen.assistant}, and nothing to compare it with. Name a second run, or add an assistant: livelong run … --assistant SPEC --out ${run.root}.`
        : `${chosen.assistant} cannot be compared with itself in one run. Name another --baseline: ${labels.filter((label) => label !== chosen.assistant).join(', ')}.`,
    );
  }
  return chosen;
}

type Chosen = { assistant: string; baseline: string } | null;

function inOneRun(labels: readonly string[], { assistant, baseline }: Parameters<typeof chooseAssistants>[2]): Chosen {
  const [first, second] = labels;
  if (assistant !== null && baseline !== null) return { assistant, baseline };
  if (labels.length === 1) return { assistant: first!, baseline: first! };
  if (labels.length === 2) {
    const rest = (label: string) => (label === first ? second! : first!);
    if (assistant !== null) return { assistant, baseline: rest(assistant) };
    return baseline === null ? { assistant: second!, baseline: first! } : { assistant: rest(baseline), baseline };
  }
  return assistant === null || assistant === first ? null : { assistant, baseline: first! };
}

function inTwoRuns(
  labels: readonly string[],
  others: readonly string[],
  asked: Parameters<typeof chooseAssistants>[2],
): Chosen {
  const only = (of: readonly string[]) => (of.length === 1 ? of[0]! : null);
  const likewise = (label: string | null, of: readonly string[]) =>
    label !== null && of.includes(label) ? label : null;
  const assistant = asked.assistant ?? only(labels) ?? likewise(asked.baseline ?? only(others), labels);
  const baseline = asked.baseline ?? only(others) ?? likewise(assistant, others);
  return assistant === null || baseline === null ? null : { assistant, baseline };
}

function labelsOf({ study }: RunWithAssistants): string[] {
  return study.assistants.map(({ label }) => label);
}

function requireLabel(flag: string, label: string, run: RunWithAssistants): void {
  const labels = labelsOf(run);
  if (labels.includes(label)) return;
  throw new UsageError(
    `${flag} ${label}: ${run.root} holds no such assistant. There ${labels.length === 1 ? 'is' : 'are'} ${nearestNames(label, labels).join(', ')}.`,
  );
}
