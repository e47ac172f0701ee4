import { exitCode, shellWord } from '../errors/index.ts';
import { counted, daysTable, harmless, type DaysScores } from '../report/index.ts';
import { parseProactiveSpec, type DaysStudy, type RaterAgreement, type WrittenDays } from '../run/index.ts';
import { tableLook } from './table-look.ts';
import type { Terminal } from './terminal.ts';

/** Prints the tables or the JSON of days at home and what must be known of them; returns the exit code. */
export function finishDays(
  { results, report }: WrittenDays,
  { root, study, json }: { root: string; study: DaysStudy; json: boolean },
  terminal: Terminal,
): number {
  const { scores, faults, longestChain, incompleteLives, agreements } = results;
  if (json) {
    terminal.print(
      JSON.stringify(
        { run: root, id: study.id, incompleteLives, longestChain, ...faults, agreements, scores },
        null,
        2,
      ),
    );
  } else {
    terminal.print(daysTable({ scores }, tableLook(terminal)));
  }
  for (const { rater, dimensions } of agreements) terminal.tell(agreementText(rater, dimensions));
  for (const { who, kind, times, message } of faults.failedCalls) {
    terminal.tell(
      `${who}: ${counted(times, 'call', 'calls')} failed for good (${kind}), the first with: ${harmless(message.split('\n')[0]!.slice(0, 200))}`,
    );
  }
  terminal.tell('path' in report ? `Report: ${report.path}` : `The report could not be written: ${report.problem}`);
  const broken = brokenAssistants(scores, study);
  for (const name of broken) {
    terminal.tell(`${name}: its call failed at every tick of all its days, so there is nothing to rate.`);
  }
  if (incompleteLives === 0) return broken.length > 0 ? exitCode.broken : exitCode.passed;
  terminal.tell(
    `Incomplete: ${incompleteLives} of ${counted(study.people, 'person is', 'people are')} not lived to the end with every assistant, and what is not is not counted. \`livelong resume ${shellWord(root)}\` goes on.`,
  );
  return exitCode.inconclusive;
}

/** Assistants that are not built in and failed at every tick of the days that are lived. */
function brokenAssistants({ scores }: DaysScores, { assistants }: DaysStudy): string[] {
  return assistants.flatMap(({ label, spec }) => {
    if (parseProactiveSpec(spec).kind === 'built-in') return [];
    const failed = scores.flatMap(({ assistant, values }) =>
      assistant === label && values.failed !== null ? [values.failed.mean] : [],
    );
    return failed.length > 0 && failed.every((percent) => percent === 100) ? [label] : [];
  });
}

/** How often another rater finds the same suggestions as the person does. */
function agreementText(rater: string, dimensions: RaterAgreement['dimensions']): string {
  const parts = Object.entries(dimensions).map(([name, { share, kappa, missing }]) => {
    if (share === null) return `${name} –`;
    const left = missing === 0 ? '' : `, ${missing} missing`;
    return `${name} ${Math.round(100 * share)} % (kappa ${kappa === null ? '–' : kappa.toFixed(2)}${left})`;
  });
  return `${rater} agrees with the person about suggestions: ${parts.join(', ')}.`;
}
