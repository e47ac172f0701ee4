import type { Translate } from '../i18n/define-texts.ts';
import type { StepOf } from './story.ts';
import type { LiveTextKey } from './texts.ts';

/** What was changed from outside, in words. */
export function steeredInWords({ goal, weather }: StepOf<'steered'>, t: Translate<LiveTextKey>): string {
  const said: string[] = [];
  if (goal !== undefined) said.push(t('steeredGoal', { goal }));
  if (weather !== undefined) {
    const days = weather.days === null ? t('untilChanged') : t('days', { count: weather.days });
    said.push(weather.wish === null ? t('steeredAsItComes') : t('steeredWeather', { weather: t(weather.wish), days }));
  }
  return said.join(' · ');
}
