import { cost, htmlDocument } from '../../html/index.ts';
import { markup } from '../../markup.ts';
import { answers } from './answers.ts';
import { dayFaults } from './day-faults.ts';
import type { DaysReportData } from './days-report-data.ts';
import { daysStyleSheet } from './days-style.ts';
import { dimensions } from './dimensions.ts';
import { inShort } from './in-short.ts';
import { learning } from './learning.ts';
import { oneDay } from './one-day.ts';
import { rates } from './rates.ts';
import { howToRead, whatItCannotShow } from './reading.ts';
import { results } from './results.ts';
import { traits } from './traits.ts';
import { whatWasRun } from './what-was-run.ts';

/** The report of days at home as one HTML page that needs nothing else. Equal data give equal bytes. */
export function daysPage(data: DaysReportData): string {
  const chapters = [
    inShort(data),
    results(data),
    learning(data),
    rates(data),
    dimensions(data),
    answers(data),
    traits(data),
    oneDay(data),
    dayFaults(data),
    data.roles.length === 0 ? null : cost(data),
    whatWasRun(data),
    howToRead(data),
    whatItCannotShow(),
  ].filter((chapter) => chapter !== null);
  const { study, program } = data;
  const footer = markup`Livelong ${program.version} · run <code>${study.id}</code> · every number here is in scores.json and index.jsonl, every word in the journals.`;
  return htmlDocument({ name: study.name, chapters, footer, styles: daysStyleSheet });
}
