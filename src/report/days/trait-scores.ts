import { bigFiveTraits, levels, type BigFiveTrait, type Level } from '../../person/index.ts';
import { afterFirst, type Contender } from './day-differences.ts';
import type { TraitScore } from './days-scores.ts';
import { peopleEstimate } from './people-estimate.ts';
import { differencesOf, stageValues } from './stage-values.ts';

/** Mean and gain of each assistant that learned, for people of each level of each trait; levels that nobody has are left out. */
export function traitScores(
  contenders: readonly Contender[],
  bigFive: readonly Readonly<Partial<Record<BigFiveTrait, Level>>>[],
  stated: Float64Array,
  seed: number,
): TraitScore[] {
  return contenders.flatMap((contender) => {
    const { name, stages } = contender;
    if (stages.length < 2) return [];
    const valuesAt = (stage: (typeof stages)[number]) => stageValues(stage, stated, ['mean']).mean;
    const last = valuesAt(stages.at(-1)!);
    const gain = differencesOf(last, valuesAt(stages[0]!));
    const first = afterFirst(contender);
    const gainSinceFirst = first === null ? null : differencesOf(last, valuesAt(first));
    return bigFiveTraits.flatMap((trait) =>
      levels.flatMap((level): TraitScore[] => {
        if (!bigFive.some((each) => each[trait] === level)) return [];
        const of = (values: Float64Array | null, purpose: string) => {
          const own = values?.filter((_, person) => bigFive[person]?.[trait] === level);
          return own === undefined ? null : peopleEstimate(own, { seed, purpose: `${trait} ${level} ${purpose}` });
        };
        return [
          {
            assistant: name,
            trait,
            level,
            mean: of(last, 'mean'),
            gain: of(gain, 'gain'),
            gainSinceFirst: of(gainSinceFirst, 'gain'),
          },
        ];
      }),
    );
  });
}
