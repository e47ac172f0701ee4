import type { WholeDay } from '../../../src/studio/days/whole-day.ts';
import { Facts } from '../parts/facts.tsx';
import { useFormat } from '../parts/format.ts';
import { texts } from './texts.ts';

/** What a day came to, counted. */
export function DayNumbers({ day: { tally } }: { day: WholeDay }) {
  const t = texts.use();
  const format = useFormat();
  const { speech, silence, successes, missedOpportunities, guarded, failed, hours } = tally;
  const mean = (score: number, rated: number) => (rated === 0 ? t('notRatedMean') : format.number(score / rated, 2));
  const missing = speech.missing + silence.missing;
  const facts: [string, string][] = [
    [t('numberHours'), format.number(hours, 1)],
    [t('mean'), mean(speech.score + silence.score, speech.rated + silence.rated)],
    [t('speech'), mean(speech.score, speech.rated)],
    [t('numberGood'), `${successes} / ${speech.rated}`],
    [t('numberMissed'), String(missedOpportunities)],
    [t('numberGuarded'), String(guarded)],
  ];
  if (failed > 0) facts.push([t('numberFailed'), String(failed)]);
  if (missing > 0) facts.push([t('numberMissing'), String(missing)]);
  return <Facts facts={facts} />;
}
