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
    quoted(run),
    `${life}/${event}`,
    ...assistants.map((label) => `--assistant ${label}`),
    ...(trial === null ? [] : [`--trial ${trial}`]),
  ].join(' ');
}

/** In single quotes where a shell would take it apart. */
function quoted(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
