import type { DayMeasureName, DaysDifference } from '../../report/index.ts';
import type { ComparedDays, ComparedDaysAssistant } from '../../run/index.ts';
import type { ComparedMetric, ComparedView, PersonView, SideView } from './compared-view.ts';
import type { AskedFocus } from './conversations-view.ts';
import { focusMetric } from './focus-metric.ts';
import { bestFirst, spreadOf } from './spread.ts';

/** What each person is told with, whatever the measure in focus. */
const toldOfEach: readonly DayMeasureName[] = ['mean', 'per-hour', 'protected'];

/** Faults, of which nothing is told where there were none. */
const faults: readonly DayMeasureName[] = ['failed', 'missing'];

/**
 * Two assistants at home with the same people, as the page shows them.
 * @param names how the runs of both sides are called
 */
export function daysView(
  compared: ComparedDays,
  names: { left: string; right: string },
  asked: AskedFocus,
): ComparedView {
  const { assistant, baseline, level, people, unpaired, on } = compared;
  const metrics = metricsOf(compared);
  const focus = focusMetric(metrics, asked);
  return {
    kind: 'days',
    left: sideOf(assistant, names.left),
    right: sideOf(baseline, names.right),
    level,
    people: people.length,
    paired: people.length,
    unpaired: { left: unpaired.assistant, right: unpaired.baseline },
    judges: [],
    leftOut: [],
    branch: null,
    metrics,
    focus:
      focus === null
        ? null
        : {
            judge: null,
            metric: focus.metric,
            byDomain: null,
            byEvent: null,
            spread: spreadOf(daysPeople(compared, asked), focus),
            moved: null,
          },
    on,
  };
}

/** The measure in focus; null where nothing is measured on both sides. */
export function daysFocus(compared: ComparedDays, asked: AskedFocus): DayMeasureName | null {
  return (focusMetric(metricsOf(compared), asked)?.metric ?? null) as DayMeasureName | null;
}

/** All people by the measure in focus, best first. */
export function daysPeople(compared: ComparedDays, asked: AskedFocus): PersonView[] {
  const focus = focusMetric(metricsOf(compared), asked);
  if (focus === null) return [];
  const shown = new Map(compared.shown.map((each) => [each.life, each]));
  const people = compared.people.map(({ life, values }): PersonView => {
    const person = shown.get(life);
    const measured = Object.entries(values) as [DayMeasureName, NonNullable<(typeof values)[DayMeasureName]>][];
    const { difference } = values[focus.metric as DayMeasureName] ?? { difference: null };
    return {
      person: life,
      name: person?.name ?? null,
      about: person?.about ?? '',
      lives: [life],
      domains: [],
      pairs: difference === null ? 0 : 1,
      difference,
      withFailures: null,
      values: measured
        .filter(([measure]) => toldOfEach.includes(measure))
        .map(([measure, { assistant, baseline }]) => ({ measure, left: assistant, right: baseline })),
    };
  });
  return bestFirst(people, focus);
}

function sideOf({ name, spec, id, told }: ComparedDaysAssistant, run: string): SideView {
  return { run, name, spec, id, told, incomplete: 0, pendingVerdicts: 0 };
}

function metricsOf({ differences, measures }: ComparedDays): ComparedMetric[] {
  const failures = differences.find(({ measure }) => measure === 'mean-with-failures');
  return differences.flatMap((each) => {
    const measure = measures.find(({ name }) => name === each.measure);
    if (measure === undefined || each.difference === null || each.measure === 'mean-with-failures') return [];
    if (faults.includes(each.measure) && each.means?.assistant === 0 && each.means.baseline === 0) return [];
    const broke = each.measure === 'mean' && failures !== undefined;
    return [{ ...metricOf(each, measure), ...(broke ? { withFailures: failures.difference, broke } : {}) }];
  });
}

function metricOf(
  { measure, means, difference, verdict }: DaysDifference,
  { label, unit, direction }: ComparedDays['measures'][number],
): ComparedMetric {
  return {
    judge: null,
    metric: measure,
    kind: null,
    group: 'days',
    label,
    unit,
    direction,
    means: means && { left: means.assistant, right: means.baseline },
    estimate: difference,
    // Where no call failed, the mean with failures is the mean.
    withFailures: measure === 'mean' ? difference : null,
    broke: false,
    pairs: difference?.people ?? 0,
    verdict,
  };
}
