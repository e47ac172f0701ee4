import { createHash } from 'node:crypto';
import { markup, trusted, type Part } from '../markup.ts';
import { chapterSection, type Chapter } from './shell.ts';
import { styleSheet } from './style.ts';

/**
 * Chapters as one HTML page that needs nothing else: no script, no font, no picture, no request. Its policy forbids the browser everything but
 * its own style sheet. Equal chapters give equal bytes.
 * @param options.styles rules behind the common style sheet
 */
export function htmlDocument(options: {
  name: string;
  chapters: readonly Chapter[];
  footer: Part;
  styles?: string;
}): string {
  const { name, chapters, footer, styles = '' } = options;
  const sheet = styleSheet + styles;
  const contents = chapters.map(({ id, short }) => markup`<li><a href="#${id}">${short}</a></li>`);
  const style = createHash('sha256').update(sheet).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${style}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${name} · Livelong report</title>
<style>${trusted(sheet)}</style>
</head>
<body>
<header class="top"><div><p class="brand">Livelong report</p><h1>${name}</h1></div></header>
<nav aria-label="Contents"><ul>${contents}</ul></nav>
<main>
${chapters.map(chapterSection)}</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`.markup;
}
