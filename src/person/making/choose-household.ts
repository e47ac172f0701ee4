import type { Generator } from '../../random/index.ts';
import type { LifeStage } from '../materials/life-stages.ts';
import type { HouseholdKind, Marital } from '../sampled-person.ts';
import { weightedPick } from './weighted-pick.ts';

/** Oldest age at which a person's children can still be minors at home: the youngest is born at 45 at the latest. */
export const oldestParentAtHome = 62;

/** Youngest age at which somebody can have a child at home. */
export const youngestParent = 20;

/** Draws who shares the home, in agreement with age, and whether the person is or was married. */
export function chooseHousehold(
  generator: Generator,
  options: {
    stage: LifeStage;
    age: number;
    /** How often three generations share a home where the person comes from, 0 to 5. */
    elders: number;
    guide: (column: string) => (category: string) => number;
    known: { marital?: Marital };
  },
): { household: HouseholdKind; marital: Marital } {
  const { stage, age, elders, guide, known } = options;
  const kinds = Object.keys(stage.household) as HouseholdKind[];
  const household =
    weightedPick(generator, kinds, (kind) => {
      const possible = householdFitsAge(kind, age) && (known.marital === undefined || maritalFits(known.marital, kind));
      const cultural = kind === 'three generations' ? elders : 1;
      return possible ? stage.household[kind]! * cultural * guide('household')(kind) : 0;
    }) ?? (known.marital === 'married' || known.marital === 'partnered' ? 'couple' : 'alone');
  const statuses = maritalWeights(household, age);
  const drawn = weightedPick(generator, statuses, ([status, weight]) => weight * guide('marital')(status));
  return { household, marital: known.marital ?? (drawn ?? statuses[0]!)[0] };
}

/** Whether somebody of this age can live like that. */
export function householdFitsAge(kind: HouseholdKind, age: number): boolean {
  if (kind === 'family' || kind === 'single parent') return age >= youngestParent && age <= oldestParentAtHome;
  if (kind === 'three generations') return (age >= 24 && age <= 50) || age >= 56;
  if (kind === 'with parents') return age <= 62;
  if (kind === 'shared home') return age <= 60;
  return true;
}

/** Whether somebody of this status can live like that. */
export function maritalFits(marital: Marital, kind: HouseholdKind): boolean {
  const together = kind === 'couple' || kind === 'family';
  if (together) return marital === 'married' || marital === 'partnered';
  if (kind === 'three generations') return marital !== 'never married' && marital !== 'partnered';
  return marital !== 'married' && marital !== 'partnered';
}

function maritalWeights(kind: HouseholdKind, age: number): [Marital, number][] {
  if (kind === 'couple')
    return age < 30
      ? [
          ['married', 4],
          ['partnered', 6],
        ]
      : [
          ['married', 9],
          ['partnered', 1],
        ];
  if (kind === 'family')
    return [
      ['married', 9],
      ['partnered', 1],
    ];
  if (kind === 'three generations')
    return age < 56
      ? [['married', 1]]
      : [
          ['married', 6],
          ['widowed', 4],
        ];
  if (kind === 'shared home')
    return age < 32
      ? [['never married', 1]]
      : [
          ['never married', 6],
          ['divorced', 4],
        ];
  if (age < 28) return [['never married', 1]];
  if (kind === 'single parent')
    return [
      ['divorced', 6],
      ['never married', 3],
      ['widowed', 1],
    ];
  if (age <= 50)
    return [
      ['never married', 7],
      ['divorced', 3],
    ];
  return age <= 65
    ? [
        ['never married', 3],
        ['divorced', 5],
        ['widowed', 2],
      ]
    : [
        ['widowed', 6],
        ['divorced', 2],
        ['never married', 2],
      ];
}
