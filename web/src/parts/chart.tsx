import type { Markup } from '../../../src/report/markup.ts';

/** A chart of the HTML report (src/report/charts), whose texts are escaped by the template that makes it. */
export function Chart({ chart }: { chart: Markup }) {
  return <div dangerouslySetInnerHTML={{ __html: chart.markup }} />;
}
