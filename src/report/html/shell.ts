import { markup, type Markup, type Part } from '../markup.ts';

/** A part of the report that has a heading of its own. */
export interface Chapter {
  /** Names it inside the page. */
  id: string;
  title: string;
  /** Name in the list of contents. */
  short: string;
  content: Part;
}

/** A chapter as a section of the page. */
export function chapterSection({ id, title, content }: Chapter): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>
`;
}

/** A paragraph; nothing for an empty text. */
export function paragraph(text: Part, kind: 'lead' | 'note' | 'warning' | 'plain' = 'plain'): Markup | null {
  return text === '' ? null : markup`<p class="${kind}">${text}</p>\n`;
}

/** Names with what is to be said of them. */
export function definitions(pairs: readonly (readonly [term: string, detail: Part])[]): Markup {
  return markup`<dl class="facts">${pairs.map(([term, detail]) => markup`<div><dt>${term}</dt><dd>${detail}</dd></div>`)}</dl>\n`;
}

/** A table whose first column names the rows; numbers stand to the right. */
export function simpleTable(options: {
  caption: string;
  head: readonly Part[];
  rows: readonly (readonly Part[])[];
  /** Columns, 0-based, that hold words and stand to the left. */
  words?: readonly number[];
}): Markup {
  const { caption, head, rows, words = [] } = options;
  const kind = (column: number) => (column === 0 || words.includes(column) ? 'word' : 'number');
  const headCells = head.map((cell, column) => markup`<th scope="col" class="${kind(column)}">${cell}</th>`);
  const bodyRows = rows.map(
    (cells) =>
      markup`<tr>${cells.map((cell, column) =>
        column === 0
          ? markup`<th scope="row" class="word">${cell}</th>`
          : markup`<td class="${kind(column)}">${cell}</td>`,
      )}</tr>\n`,
  );
  return scrolling(
    caption,
    markup`<table class="plain"><caption>${caption}</caption><thead><tr>${headCells}</tr></thead><tbody>${bodyRows}</tbody></table>`,
  );
}

/** Something wide that is scrolled sideways where the page is narrow; with the keyboard, too. */
export function scrolling(label: string, content: Markup, kind = ''): Markup {
  return markup`<div class="scroll ${kind}" role="region" aria-label="${label}" tabindex="0">${content}</div>\n`;
}

/** A whole number with thin spaces between thousands. */
export function whole(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');
}
