import type { HomeUse } from '../../world/index.ts';
import type { ActivitiesFile } from './activities-file.ts';
import type { SlotText } from './slot-text.ts';

type ScriptEntry = ActivitiesFile['scripts'][number];
type StepEntry = ScriptEntry['steps'][number];

/** One step of a script: what is done, with what sort of object, for how long. */
export interface ScriptStep extends Omit<StepEntry, 'use' | 'do' | 'part'> {
  /** What the object must be good for, the best first; null for steps away from home. */
  uses: readonly HomeUse[] | null;
  /** What the step is part of; null: the script's part. */
  part: SlotText | null;
  /** One of these is done. */
  texts: readonly SlotText[];
}

/** How one stretch of a day goes, as steps in order. */
export interface Script extends Omit<ScriptEntry, 'steps' | 'part'> {
  /** Place in the file. */
  index: number;
  /** Bits of the people in `needs`. */
  needed: number;
  part: SlotText;
  /** The part as it stands in the file. */
  name: string;
  steps: readonly ScriptStep[];
}

/** All that stretches of days can look like. */
export interface Activities {
  /** Slot → texts by region. */
  lists: ActivitiesFile['lists'];
  /** Names of objects that are used only by texts that speak of them, where there is another. */
  reserved: readonly string[];
  /** For stretches of the routine: kind → scripts. */
  ofKind: ReadonlyMap<string, readonly Script[]>;
  /** For time that is free: scripts that say how long they take. */
  pastimes: readonly Script[];
}
