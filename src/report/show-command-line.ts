import { shellWord } from '../errors/index.ts';

/** The command that prints the transcripts of a life event, as a user would type it. */
export function showCommand(what: {
  run: string;
  life: string;
  event: number;
  assistants: readonly string[];
  /** Null: all trials. */
  trial: number | null;
}): string {
  const { run, life, event, assistants, trial } = what;
  return [
    'livelong show',
    shellWord(run),
    `${life}/${event}`,
    ...assistants.map((label) => `--assistant ${label}`),
    ...(trial === null ? [] : [`--trial ${trial}`]),
  ].join(' ');
}
