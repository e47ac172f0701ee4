import { UsageError } from '../../errors/index.ts';
import { daysInput, type DaysInput } from './days-input.ts';
import type { DaysStudy } from './days-study.ts';
import { parseProactiveSpec } from './proactive-spec.ts';

/** Settings of model assistants. */
const ofModels = [
  'candidates',
  'memory',
  'retrieval',
  'persona',
  'reasons',
  'forced-silence',
  'assistant-parameters',
] as const satisfies readonly (keyof DaysInput)[];

/** Settings of the built-in learner, and of whoever is trained outside. */
const ofLearners = [
  'objective',
  'buffer',
  'speech-share',
  'passes',
  'beta',
] as const satisfies readonly (keyof DaysInput)[];

/**
 * Refuses settings that nobody in the study would obey: in the table they would look as if they had done something.
 * @param input as it was asked for; what is as usual is nobody's wish
 * @throws UsageError
 */
export function refuseIdleSettings(
  input: DaysInput,
  { assistants, planner, raters }: Pick<DaysStudy, 'assistants' | 'planner' | 'raters'>,
): void {
  const usual = daysInput.parse({});
  const given = (names: readonly (keyof DaysInput)[]) =>
    names.filter((name) => input[name] !== undefined && input[name] !== usual[name]);
  const specs = assistants.map(({ spec }) => parseProactiveSpec(spec));
  const hasModel = specs.some(({ kind }) => kind === 'model');
  const learns = specs.some((spec) => spec.learner || (spec.kind === 'built-in' && spec.name === 'learner'));
  const isTrained = assistants.some(({ outside }) => outside !== undefined);
  if (!hasModel) refuse(given(ofModels), 'model assistants', '--assistant openai-compatible:MODEL@http://host:port/v1');
  if (!learns && !isTrained) refuse(given(ofLearners), 'assistants that are trained', '--assistant learner');
  if (planner.spec === 'rules') refuse(given(['planner-parameters']), 'a model that plans', '--planner MODEL');
  if (!raters.some(({ spec }) => spec.includes(':'))) {
    refuse(given(['rater-parameters']), 'models that rate', '--rater MODEL');
  }
}

function refuse(names: readonly string[], whom: string, instead: string): void {
  if (names.length === 0) return;
  const flags = names.map((name) => `--${name}`).join(', ');
  throw new UsageError(
    `${flags} ${names.length === 1 ? 'is' : 'are'} for ${whom}, and there is none. Name one (${instead}), or leave ${names.length === 1 ? 'it' : 'them'} away.`,
  );
}
