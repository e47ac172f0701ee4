import { describe, expect, test } from 'vitest';
import { checkThresholds, metricList, parseThreshold, scoresOf, type RunReport, type ScoreRow } from '../index.ts';
import { githubSummary, junitReport } from './index.ts';

const hostile = 'a <b>&"\' | `x` \u0000\u001B[31m]]> <!-- **bold**\n# title\uD800';

/** Two assistants, four people; `broken` says which share of the second's conversations the assistant broke. */
function report(options: { thresholds?: readonly string[]; broken?: number } = {}): RunReport {
  const { thresholds = [], broken = 0 } = options;
  const rows = ['mine', 'other'].flatMap((assistant, number) =>
    [0, 1, 2, 3].flatMap((person) =>
      Array.from({ length: 10 }, (_, event): ScoreRow => {
        const brokenBy = number === 1 && event < broken * 10 ? 'assistant' : null;
        const place = { life: `l${person}`, person: `p${person}`, domain: 'dining', assistant, trial: 1, event };
        const value = brokenBy === null ? 50 + 10 * person + event : null;
        return { ...place, judge: null, metric: 'satisfied', value, brokenBy };
      }),
    ),
  );
  const scores = scoresOf(rows, {
    seed: 1,
    resamples: 200,
    assistants: [
      { name: 'mine', family: 'outside' },
      { name: 'other', family: 'outside' },
    ],
    judges: [{ name: 'heuristic', heuristic: true }],
    metrics: metricList(null),
  });
  const outcomes = checkThresholds(
    scores,
    thresholds.map((text) => parseThreshold('min', text)),
  );
  return {
    name: hostile,
    run: `runs/${hostile}`,
    scores,
    thresholds: outcomes,
    incompleteLives: 0,
    pendingVerdicts: 0,
    faults: { assistant: { timeout: { times: 8, final: 4 } } },
    failedCalls: [{ who: 'other', kind: 'timeout', times: 4, message: hostile.repeat(40) }],
    seconds: 1.5,
  };
}

/** One check of each outcome. */
const allOutcomes = {
  thresholds: ['mine:satisfied=10', 'mine:satisfied=99', 'mine:satisfied=69', 'other:satisfied=10'],
};

/** Elements and attributes of an XML text, after a strict look at its well-formedness. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; parent: string | undefined }[] {
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  // https://www.w3.org/TR/xml/#charsets
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  const found: ReturnType<typeof elementsOf> = [];
  const open: string[] = [];
  const body = xml.slice(xml.indexOf('\n') + 1);
  const piece = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/?)>|([^<]+)/gy;
  let at = 0;
  for (const match of body.matchAll(piece)) {
    expect(match.index, body.slice(at, at + 80)).toBe(at);
    at += match[0].length;
    const [, closing, name, attributes, alone, text] = match;
    if (text !== undefined) expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)|\]\]>/);
    else if (closing === '/') expect(open.pop()).toBe(name);
    else {
      const pairs = [...attributes!.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]);
      found.push({ name: name!, attributes: Object.fromEntries(pairs), parent: open.at(-1) });
      if (alone === '') open.push(name!);
    }
  }
  expect(at).toBe(body.length);
  expect(open).toEqual([]);
  return found;
}

describe('JUnit', () => {
  test('has a case for each check, the four outcomes apart, and is XML whatever the texts are', () => {
    const elements = elementsOf(junitReport(report({ ...allOutcomes, broken: 0.1 })));
    const suite = elements.find(({ name }) => name === 'testsuite')!;
    expect(suite.attributes).toMatchObject({ tests: '4', failures: '1', errors: '1', skipped: '1', time: '1.500' });
    const cases = elements.filter(({ name }) => name === 'testcase');
    expect(cases.map(({ attributes }) => attributes)).toMatchObject([
      { classname: 'mine', name: 'mine: satisfied at least 10' },
      { classname: 'mine', name: 'mine: satisfied at least 99' },
      { classname: 'mine', name: 'mine: satisfied at least 69' },
      { classname: 'other', name: 'other: satisfied at least 10' },
    ]);
    const within = (outcome: string) =>
      elements.filter(({ name, parent }) => name === outcome && parent === 'testcase');
    expect(within('failure')[0]!.attributes['message']).toMatch(/^69\.5 \[/);
    expect(within('skipped')[0]!.attributes['message']).toMatch(/inconclusive: .*69 lies inside/);
    expect(within('error')[0]!.attributes['message']).toMatch(/4 of 40 conversations broke/);
  });

  test('without thresholds has a case for each assistant', () => {
    const outcomesOf = (own: RunReport) => {
      const elements = elementsOf(junitReport(own));
      return elements.filter(({ parent }) => parent === 'testcase').map(({ name }) => name);
    };
    const casesOf = (own: RunReport) => elementsOf(junitReport(own)).filter(({ name }) => name === 'testcase');
    expect(casesOf(report()).map(({ attributes }) => attributes['classname'])).toEqual(['mine', 'other']);
    expect(outcomesOf(report())).toEqual([]);
    expect(outcomesOf(report({ broken: 0.5 }))).toEqual([]);
    expect(outcomesOf(report({ broken: 1 }))).toEqual(['error']);
    expect(outcomesOf({ ...report(), pendingVerdicts: 1 })).toEqual(['skipped', 'skipped']);
  });
});

describe('the GitHub summary', () => {
  test('shows thresholds, scores with intervals and faults by party', () => {
    const text = githubSummary(report({ ...allOutcomes, broken: 0.1 }));
    for (const outcome of ['passed', 'failed', 'inconclusive', 'broken']) {
      expect(text).toMatch(new RegExp(`^\\| \\S+ ${outcome} \\| (mine|other): satisfied at least \\d+ \\| `, 'm'));
    }
    expect(text).toMatch(/^\| satisfied, % \| 69\.5 \S+, \d+\.\d\S+ \| 70\.0 /m);
    expect(text).toMatch(/^\| with failures \|  \| 63\.0 /m);
    expect(text).toContain('| assistant | timeout | 8 | 4 |');
    const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const columns = table.split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
      expect(new Set(columns).size).toBe(1);
    }
  });

  test('lets no text become markup, and stays short', () => {
    const text = githubSummary(report());
    expect(text).not.toMatch(/<(?!\/?code>)|\*\*bold|^# title|(?<!\\)`x/m);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text.length).toBeLessThan(6000);
    expect(text).not.toContain('### Thresholds');
  });

  test('says that a run is incomplete, and where nothing failed', () => {
    const text = githubSummary({ ...report(), incompleteLives: 1, pendingVerdicts: 2, faults: {}, failedCalls: [] });
    expect(text).toMatch(/\*\*Incomplete:\*\* 1 life is not lived to the end, 2 verdicts were not asked for yet/);
    expect(text).toContain('No faults.');
  });
});
