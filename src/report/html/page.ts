import { createHash } from 'node:crypto';
import { markup, trusted } from '../markup.ts';
import { analyses } from './analyses.ts';
import { conversations } from './conversations.ts';
import { cost } from './cost.ts';
import { domains } from './domains.ts';
import { endings } from './endings.ts';
import { explicitImplicit } from './explicit-implicit.ts';
import { faults } from './faults.ts';
import { inShort } from './in-short.ts';
import { howToRead, whatItCannotShow } from './reading.ts';
import { recovery } from './recovery.ts';
import type { ReportData } from './report-data.ts';
import { results } from './results.ts';
import { chapterSection } from './shell.ts';
import { styleSheet } from './style.ts';
import { whatWasRun } from './what-was-run.ts';

/**
 * A run's report as one HTML page that needs nothing else: no script, no font, no picture, no request. Its policy forbids the browser
 * everything but its own style sheet. Equal data give equal bytes.
 */
export function reportPage(data: ReportData): string {
  const chapters = [
    inShort(data),
    whatWasRun(data),
    results(data),
    explicitImplicit(data),
    domains(data),
    recovery(data),
    endings(data),
    analyses(data),
    faults(data),
    cost(data),
    conversations(data),
    howToRead(data),
    whatItCannotShow(),
  ].filter((chapter) => chapter !== null);
  const contents = chapters.map(({ id, short }) => markup`<li><a href="#${id}">${short}</a></li>`);
  const style = createHash('sha256').update(styleSheet).digest('base64');
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
<title>${data.study.name} · Livelong report</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>
<header class="top"><div><p class="brand">Livelong report</p><h1>${data.study.name}</h1></div></header>
<nav aria-label="Contents"><ul>${contents}</ul></nav>
<main>
${chapters.map(chapterSection)}</main>
<footer><p>Livelong ${data.program.version} · run <code>${data.study.id}</code> · every number here is in scores.json, every word in the journals.</p></footer>
</body>
</html>
`.markup;
}
