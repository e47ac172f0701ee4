/** A text as one word of a command that a user is told to type: in single quotes where a shell would take it apart. */
export function shellWord(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
