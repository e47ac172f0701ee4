import { markup } from '../markup.ts';
import { analyses } from './analyses.ts';
import { conversations } from './conversations.ts';
import { cost } from './cost.ts';
import { htmlDocument } from './document.ts';
import { domains } from './domains.ts';
import { endings } from './endings.ts';
import { explicitImplicit } from './explicit-implicit.ts';
import { faults } from './faults.ts';
import { inShort } from './in-short.ts';
import { howToRead, whatItCannotShow } from './reading.ts';
import { recovery } from './recovery.ts';
import type { ReportData } from './report-data.ts';
import { results } from './results.ts';
import { whatWasRun } from './what-was-run.ts';

/** A run's report as one HTML page that needs nothing else. Equal data give equal bytes. */
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
  const footer = markup`Livelong ${data.program.version} · run <code>${data.study.id}</code> · every number here is in scores.json, every word in the journals.`;
  return htmlDocument({ name: data.study.name, chapters, footer });
}
