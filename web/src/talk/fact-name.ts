import type { Translate } from '../i18n/define-texts.ts';

const known = [
  'gender',
  'age',
  'race',
  'marital',
  'religious',
  'area',
  'income',
  'employment',
  'ideology',
  'party',
] as const;

/** What a fact about somebody is called; one that is not ours keeps its own name. */
export function factName(t: Translate<(typeof known)[number]>, name: string): string {
  const ours = known.find((each) => each === name);
  return ours === undefined ? name : t(ours);
}
