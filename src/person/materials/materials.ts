import type { Culture } from './cultures.ts';
import type { Goals } from './goals.ts';
import type { HelpMaterial } from './help.ts';
import type { Hobby } from './hobbies.ts';
import type { Jobs } from './jobs.ts';
import type { LifeStage } from './life-stages.ts';
import type { DimensionMaterial } from './preferences.ts';
import type { StyleMaterial } from './styles.ts';
import type { TraitWord } from './traits.ts';

/** What people are made of. */
export interface Materials {
  cultures: readonly Culture[];
  stages: readonly LifeStage[];
  traits: readonly TraitWord[];
  dimensions: readonly DimensionMaterial[];
  jobs: Jobs;
  hobbies: readonly Hobby[];
  goals: Goals;
  help: HelpMaterial;
  styles: readonly StyleMaterial[];
}
