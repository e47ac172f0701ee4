import { isModelName, parseModelName } from '../../model/index.ts';

/** The model that a trainer named, as users write models: a bare name stands for a model at the place of the one before it. */
export function modelAfterTraining(base: string, named: string): string {
  if (named === base || isModelName(named)) return named;
  const place = parseModelName(base, 'the model that is trained');
  if (place.provider === 'openai-compatible') return `openai-compatible:${named}@${place.url}`;
  return `${place.provider}:${named}`;
}
