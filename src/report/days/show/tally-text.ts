import type { DayTally } from '../../../journal/index.ts';
import { counted } from '../../text.ts';
import { dayMeasures, type DayMeasureName } from '../measures.ts';
import { dayNumber } from '../number-text.ts';

/** What a day came to, in a sentence or two. */
export function tallyText(tally: DayTally): string {
  const { speech, silence, successes, guarded, missedOpportunities, failed, hours } = tally;
  const missing = speech.missing + silence.missing;
  const said = speech.rated + speech.missing;
  const parts = [
    `${hours.toFixed(1)} h at home: mean over all ticks ${valueText(tally, 'mean')}`,
    said === 0
      ? 'nothing said'
      : `${counted(said, 'suggestion', 'suggestions')}, mean ${valueText(tally, 'speech')}, ${successes} rated 3 or 4`,
    counted(missedOpportunities, 'missed chance', 'missed chances'),
    `${guarded} in protected windows`,
    ...(failed === 0 ? [] : [counted(failed, 'failed tick', 'failed ticks')]),
    ...(missing === 0 ? [] : [counted(missing, 'missing rating', 'missing ratings')]),
  ];
  return `${parts.join('; ')}.`;
}

/** One measure of a tally as tables show it; a dash where there is nothing to measure. */
export function valueText(tally: DayTally, name: DayMeasureName): string {
  const measure = dayMeasures.find((each) => each.name === name)!;
  const value = measure.of(tally, 0);
  return value === null ? '–' : dayNumber(value, measure.unit);
}
