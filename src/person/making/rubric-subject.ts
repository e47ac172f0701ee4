import type { Standing } from '../materials/conditions.ts';
import type { Hobby } from '../materials/hobbies.ts';
import type { Routine } from '../routine.ts';
import type { Facts } from '../sampled-person.ts';

/** What a rubric follows from. */
export interface RubricSubject {
  facts: Facts;
  standing: Standing;
  hobbies: readonly Hobby[];
  routine: Routine;
}
