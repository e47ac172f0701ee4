/** HTML or SVG that is safe to stand in a page: only {@link markup} and {@link trusted} make it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand between the pieces of a template: texts and numbers are escaped, null is nothing, a list is its parts one after another. */
export type Part = string | number | Markup | null | readonly Part[];

/**
 * A template for HTML and SVG in which every text is escaped, in content as in quoted attributes, so that what a model wrote can never become
 * a tag: ``markup`<p title="${text}">${text}</p>` ``.
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = pieces[0]!;
  for (const [index, part] of parts.entries()) text += textOf(part) + pieces[index + 1]!;
  return { markup: text };
}

/** Text of our own that is markup already, such as a style sheet. Never for anything that came from a file or a model. */
export function trusted(text: string): Markup {
  return { markup: text };
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  if ('markup' in part) return part.markup;
  return part.map(textOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '\n',
  '\r\n': '\n',
};

/**
 * What cannot stand in a page as it is: the five characters of markup; control characters, which HTML forbids; and the controls that turn the
 * direction of what follows (UAX #9: embeddings, overrides and isolates), with which a text could look like another one.
 */
const special = /\r\n|[&<>"'\r]|(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Escapes a text for content and quoted attributes; controls are shown by their number, as `⟨U+202E⟩`; halves of pairs become U+FFFD. */
export function escaped(text: string): string {
  return text.toWellFormed().replaceAll(special, (found) => entities[found] ?? shown(found));
}

function shown(control: string): string {
  return `⟨U+${control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** A text cut to what a page has room for. */
export interface Clipped {
  text: string;
  /** Characters (UTF-16 units) that were left out; 0 for none. */
  left: number;
}

/** The beginning of `text` that takes at most `limit` bytes in a page once it is escaped, so that no text can make a page large. */
export function clipped(text: string, limit: number): Clipped {
  if (text.length <= limit / 18) return { text, left: 0 };
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(escaped(character));
    if (bytes > limit) return { text: text.slice(0, end), left: text.length - end };
    end += character.length;
  }
  return { text, left: 0 };
}
