import { brokenAtSpaces, harmless, stylesFor, textWidth, type Styles } from '../text.ts';

/** What a transcript is written on. */
export interface Paper {
  /** Characters per line, at most; a longer word stays whole. */
  width: number;
  styles: Styles;
}

/** A paper with escape codes for bold and dim, or without. */
export function paperFor({ width, color }: { width: number; color: boolean }): Paper {
  return { width, styles: stylesFor(color) };
}

/**
 * A text in lines of at most `width` characters, each behind `indent` spaces; its own line breaks stay.
 * @param hanging further spaces before all lines but the first; default 0
 */
export function block(text: string, indent: number, { width }: Paper, hanging = 0): string[] {
  const room = Math.max(20, width - indent - hanging);
  return harmless(text)
    .split('\n')
    .flatMap((line) => brokenAtSpaces(line, room))
    .map((line, index) => `${' '.repeat(indent + (index === 0 ? 0 : hanging))}${line}`.trimEnd());
}

/** A label in a column of its own with its text beside it. */
export function labelled(label: string, text: string, column: number, paper: Paper): string[] {
  const [first = '', ...rest] = block(text, column, paper);
  return [paper.styles.strong(label) + ' '.repeat(Math.max(1, column - textWidth(label))) + first.trimStart(), ...rest];
}
