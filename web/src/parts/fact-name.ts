import { texts } from './texts.ts';

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
  'openness',
  'conscientiousness',
  'extraversion',
  'agreeableness',
  'neuroticism',
] as const;

/** Gives facts and traits of people their names in words; one that is not ours keeps its own. */
export function useFactName(): (fact: string) => string {
  const t = texts.use();
  return (fact) => {
    const ours = known.find((each) => each === fact);
    return ours === undefined ? fact.charAt(0).toUpperCase() + fact.slice(1) : t(`fact_${ours}`);
  };
}
