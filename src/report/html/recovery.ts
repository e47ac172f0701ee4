import { scoreCell } from '../cell.ts';
import { lifeLine } from '../charts/index.ts';
import { markup, type Markup } from '../markup.ts';
import type { Score } from '../scores.ts';
import type { ReportData } from './report-data.ts';
import { paragraph, simpleTable, type Chapter } from './shell.ts';

/** How much of people's profiles assistants recover over a life. */
export function recovery({ scores, program }: ReportData): Chapter {
  const metric = scores.metrics.find(({ name }) => name === 'profile-recovery');
  const found = scores.scores.filter(({ metric, overLife }) => metric === 'profile-recovery' && overLife !== undefined);
  const chance = metric?.chance ?? null;
  const content =
    found.length === 0
      ? paragraph(
          program.templates
            ? 'No assistant drew a portrait of the person in this run, so there is nothing to show. Models do; rules and modules without a `portrait` do not.'
            : 'The lives came without preference templates, so no assistant could be asked for a portrait: missing.',
          'note',
        )
      : [
          paragraph(
            `After each conversation the assistant says where it thinks the person stands on each preference. Shown: the share it has right, of those that it names, after the first, second … event${chance === null ? '' : `; dashed: guessing, ${chance.toFixed(1)} %`}.`,
          ),
          markup`<div class="cards">${found.map((score) => lifeFigure(score, chance))}</div>\n`,
          markup`<details><summary>The numbers</summary>${numbersTable(found)}</details>\n`,
        ];
  return { id: 'recovery', title: 'Profile recovery over a life', short: 'Profile recovery', content };
}

function lifeFigure({ assistant, overLife = [] }: Score, chance: number | null): Markup {
  const said = overLife.map(({ event, estimate }) => `event ${event}: ${scoreCell(estimate).mean}`).join(', ');
  const label = `${assistant}, profile recovered in percent: ${said}`;
  const line = lifeLine({ points: overLife, scale: { from: 0, to: 100 }, chance, label });
  return markup`<figure><figcaption><bdi>${assistant}</bdi> <span class="quiet">% right, by event</span></figcaption>
${line}</figure>
`;
}

function numbersTable(found: readonly Score[]): Markup {
  const events = [...new Set(found.flatMap(({ overLife = [] }) => overLife.map(({ event }) => event)))].sort(
    (a, b) => a - b,
  );
  return simpleTable({
    caption: 'Profile recovery, exact, %',
    head: ['Event', ...found.map(({ assistant }) => markup`<bdi>${assistant}</bdi>`)],
    rows: events.map((event) => [
      String(event),
      ...found.map(({ overLife = [] }) => {
        const { mean, interval } = scoreCell(overLife.find((each) => each.event === event)?.estimate ?? null);
        return markup`<b>${mean}</b> <small>${interval}</small>`;
      }),
    ]),
  });
}
