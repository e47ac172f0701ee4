import type { Cell } from '../cell.ts';
import { markup, type Markup } from '../markup.ts';
import type { Group, Section } from '../section.ts';
import { scrolling } from './shell.ts';

/** Most subjects whose columns fit a wide page: then the head of the table stays in sight instead of the table being scrolled sideways. */
const mostInSight = 6;

/** Most subjects whose numbers stay near their names, instead of filling a wide page. */
const mostTogether = 3;

/** A section of scores as a table: measures are rows, subjects columns, the interval under its mean. */
export function scoreTable(section: Section): Markup {
  const { title, subjects, groups } = section;
  const head = subjects.map((name) => markup`<th scope="col"><bdi>${name}</bdi></th>`);
  const body = groups.map(
    (group) =>
      markup`<tbody><tr class="group"><th scope="rowgroup" colspan="${subjects.length + 1}"><span>${group.heading}</span></th></tr>
${rowsOf(group)}</tbody>
`,
  );
  const table = markup`<table class="scores"><caption>${title}</caption><thead><tr><td></td>${head}</tr></thead>
${body}</table>`;
  return scrolling(
    title,
    table,
    subjects.length <= mostTogether ? 'few together' : subjects.length <= mostInSight ? 'few' : '',
  );
}

function rowsOf({ measures }: Group): Markup[] {
  return measures.flatMap(({ label, unit, cells, withFailures }) => [
    markup`<tr><th scope="row">${label}${unit === '' ? null : markup` <span class="unit">${unit}</span>`}</th>${cells.map((cell) => valueCell(cell))}</tr>\n`,
    ...(withFailures === null
      ? []
      : [
          markup`<tr class="failures"><th scope="row">with failures</th>${withFailures.map((cell) =>
            cell === undefined ? markup`<td></td>` : valueCell(cell),
          )}</tr>\n`,
        ]),
  ]);
}

const markNames: Readonly<Record<string, string>> = { '▲': 'better', '▼': 'worse', '·': 'undecided' };

function valueCell(cell: Cell | null): Markup {
  if (cell === null || cell.mean === '–') return markup`<td><span class="missing" title="missing">–</span></td>`;
  const name = markNames[cell.mark];
  const sign =
    name === undefined
      ? null
      : markup` <span class="verdict ${name}" role="img" aria-label="${name}">${cell.mark}</span>`;
  return markup`<td><b>${cell.mean}</b>${sign}${cell.interval === '' ? null : markup`<small>${cell.interval}</small>`}</td>`;
}
