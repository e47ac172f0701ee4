/** Styles of terminal text; each takes finished text, since padding must not count escape codes. */
export interface Styles {
  strong: (text: string) => string;
  quiet: (text: string) => string;
}

/** Escape codes with `color`, else the text as it is. */
export function stylesFor(color: boolean): Styles {
  const wrap = (code: string) => (text: string) => (color && text !== '' ? `\u001B[${code}m${text}\u001B[0m` : text);
  return { strong: wrap('1'), quiet: wrap('2') };
}

/** Characters that `text` takes in a terminal, one for each code point. */
export function textWidth(text: string): number {
  return Array.from(text).length;
}

/** Pads on the left to `width` characters. */
export function alignRight(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** Pads on the right to `width` characters. */
export function alignLeft(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Shortens to `width` characters, with `…` in the middle: both ends of a model's name tell something. */
export function shortened(text: string, width: number): string {
  const characters = Array.from(text);
  if (characters.length <= width) return text;
  const head = Math.ceil((width - 1) / 2);
  return [...characters.slice(0, head), '…', ...characters.slice(characters.length - (width - 1 - head))].join('');
}

/** Breaks at spaces into lines of at most `width` characters; lines after the first are indented by two. */
export function wrapped(text: string, width: number): string[] {
  return brokenAtSpaces(text, width, '  ');
}

/** Breaks at spaces into lines of at most `width` characters, longer words left whole; `indent` stands before all lines but the first. */
export function brokenAtSpaces(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A number with its noun: `1 person`, `2 people`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * Control characters but the line feed, which could steer a terminal, and the controls that turn the direction of what follows (UAX #9), with
 * which a text could look like another one.
 */
const controls = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** A text of a person or a model that does nothing to a terminal: controls are shown by their number, as `⟨U+001B⟩`, tabs are spaces. */
export function harmless(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', '    ')
    .replaceAll(controls, (found) => `⟨U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`);
}
