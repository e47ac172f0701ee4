import { shownText } from '../parts/shown-text.ts';

/** Characters of a name that a line has room for. */
const most = 120;

/** A name that came from a file: what cannot be seen in it is told by its number, and of what is very long the beginning is shown. */
export function nameText(name: string): string {
  return shownText(name.length > most ? `${name.slice(0, most)}…` : name);
}
