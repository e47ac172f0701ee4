import { markup, type Markup } from '../markup.ts';
import { scoresTable } from '../table.ts';
import { counted } from '../text.ts';
import { checkName, findingText } from '../thresholds-text.ts';
import type { Outcome } from '../thresholds.ts';
import type { Reporter, RunReport } from './reporter.ts';

/** A test case as JUnit knows it. */
interface Case {
  /** The assistant. */
  subject: string;
  name: string;
  outcome: Outcome;
  /** What was found. */
  message: string;
}

/**
 * A run as JUnit XML: a test case for each check of a threshold; without thresholds one for each assistant, which says whether its conversations were
 * held. `failed` is a failure, `broken` an error, `inconclusive` is skipped. Characters that XML cannot hold are shown by their number.
 */
export const junitReport: Reporter = (report) => {
  const { name, run, scores, thresholds, seconds } = report;
  const cases =
    thresholds.length === 0
      ? conversationCases(report)
      : thresholds.map((each) => ({
          subject: each.assistant,
          name: checkName(each),
          outcome: each.outcome,
          message: findingText(each),
        }));
  const count = (outcome: Outcome) => cases.filter((each) => each.outcome === outcome).length;
  const time = markup` time="${(seconds ?? 0).toFixed(3)}"`;
  const counts = markup`tests="${cases.length}" failures="${count('failed')}" errors="${count('broken')}" skipped="${count('inconclusive')}"${seconds === null ? null : time}`;
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="livelong" ${counts}>
<testsuite name="${name}" ${counts}>
<properties><property name="run" value="${run}"/></properties>
${cases.map(caseElement)}<system-out>${scoresTable(scores)}
</system-out>
</testsuite>
</testsuites>
`.markup;
};

function caseElement({ subject, name, outcome, message }: Case): Markup {
  return markup`<testcase classname="${subject}" name="${name}">${outcomeElement(outcome, message)}</testcase>
`;
}

function outcomeElement(outcome: Outcome, message: string): Markup | null {
  switch (outcome) {
    case 'passed':
      return null;
    case 'failed':
      return markup`<failure type="failed" message="${message}"/>`;
    case 'broken':
      return markup`<error type="broken" message="${message}"/>`;
    case 'inconclusive':
      return markup`<skipped message="inconclusive: ${message}"/>`;
  }
}

/** Broken where nothing is left to be scored, as in the exit code of a run without thresholds. */
function conversationCases({ scores, incompleteLives, pendingVerdicts }: RunReport): Case[] {
  const complete = incompleteLives === 0 && pendingVerdicts === 0;
  return scores.assistants.map(({ name, conversations, broken }): Case => {
    const lost = broken.reduce((sum, { count }) => sum + count, 0);
    const found = `${lost} of ${counted(conversations, 'conversation', 'conversations')} broke`;
    const held = { subject: name, name: `${name}: conversations were held` };
    if (!complete) return { ...held, outcome: 'inconclusive', message: `${found}, and the run is incomplete` };
    return { ...held, outcome: conversations > 0 && lost === conversations ? 'broken' : 'passed', message: found };
  });
}
