import {
  isModelName,
  nameWithoutUrl,
  parametersFor,
  parseModelName,
  readParameters,
  type ModelPort,
  type WrittenParameters,
} from '../../model/index.ts';
import type { DaysStudy } from './days-study.ts';

/** The model that a trainer named, as users write models: a bare name stands for a model at the place of the one before it. */
export function modelAfterTraining(base: string, named: string): string {
  if (named === base || isModelName(named)) return named;
  const place = parseModelName(base, 'the model that is trained');
  if (place.provider === 'openai-compatible') return `openai-compatible:${named}@${place.url}`;
  return `${place.provider}:${named}`;
}

/**
 * The models that those of a study were trained to, by label and the name that a trainer gave; each is opened when it is first asked.
 * @param open opens a model as users write it
 */
export function trainedModels(
  { assistants }: Pick<DaysStudy, 'assistants'>,
  open: (spec: string, written: WrittenParameters | undefined) => Promise<ModelPort>,
): (label: string, named: string) => ModelPort {
  const opened = new Map<string, Promise<ModelPort>>();
  return (label, named) => {
    const base = assistants.find((assistant) => assistant.label === label)!;
    const spec = modelAfterTraining(base.spec, named);
    const name = parseModelName(spec, 'the model that a trainer named');
    const port = () => {
      const model = opened.get(`${label} ${spec}`) ?? open(spec, base.parameters);
      opened.set(`${label} ${spec}`, model);
      return model;
    };
    return {
      name: nameWithoutUrl(name),
      parameters: { ...parametersFor(name, readParameters(base.parameters ?? {}), {}) },
      ask: async (request, options) => (await port()).ask(request, options),
    };
  };
}
