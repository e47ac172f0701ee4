/** Whose logs an experiment's folder holds. */
export interface ExperimentName {
  /** Null where the folder's name does not tell. */
  user: string | null;
  assistant: string;
  /** 1-based. */
  trial: number;
}

/** See {@link Setting}. */
export const settings = ['single_session', 'long_horizon'] as const;

/** Whether each scenario stands alone, or comes with earlier conversations. */
export type Setting = (typeof settings)[number];

/** An experiment's folder, as the reference names it; trials after the first, which it does not know, are named behind. */
export function experimentFolder({ user, assistant, trial }: ExperimentName, setting: Setting): string {
  const name = `main_user_${(user ?? '').replace(/[^A-Za-z0-9.-]+/g, '-')}_assistant_${assistant}_${setting}`;
  return trial === 1 ? name : `${name}_trial_${trial}`;
}

/** What the reference's main program is asked for, as far as it names the folder of an experiment. */
export interface MainExperiment {
  /** Base name of the user's model. */
  user: string;
  /** Base name of the assistant's model. */
  assistant: string;
  preferenceMemory: boolean;
  /** True when not all sequences were asked for. */
  chosen: boolean;
  setting: Setting;
}

/** The folder of an experiment of the reference's main program; what may not name a folder everywhere becomes a dash. */
export function mainExperimentFolder({ user, assistant, preferenceMemory, chosen, setting }: MainExperiment): string {
  const name = (text: string) => text.replace(/[^A-Za-z0-9._-]+/g, '-');
  const memory = preferenceMemory ? '-w_preference_memory' : '';
  return `main_user_${name(user)}_assistant_${name(assistant)}${memory}${chosen ? '_V2' : ''}_${setting}`;
}

/** Reads an experiment's folder name; one that the reference would not give is the assistant's name as a whole. */
export function readExperimentFolder(folder: string): ExperimentName {
  const parts = /^main_user_(.+?)_assistant_(.+)_(?:single_session|long_horizon)(?:_trial_(\d{1,6}))?$/.exec(folder);
  if (parts === null) return { user: null, assistant: labelOf(folder), trial: 1 };
  return { user: parts[1]!, assistant: labelOf(parts[2]!), trial: Number(parts[3] ?? '1') };
}

/** A label that can also name a folder: letters, digits, dot, dash and underscore, at most 60. */
export function labelOf(text: string): string {
  const cleaned = text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 60);
  return cleaned === '' ? 'assistant' : cleaned;
}
