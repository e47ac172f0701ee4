import type { ShownPerson } from '../../../src/studio/engine/live-state.ts';
import type { Translate } from '../i18n/define-texts.ts';
import type { LiveTextKey } from './texts.ts';

/** Age, work and place of somebody, in a line. */
export function personLine({ age, employment, place, country }: ShownPerson, t: Translate<LiveTextKey>): string {
  const where = place.includes(country) ? place : `${place}, ${country}`;
  return [t('years', { age }), employment, where].filter((part) => part !== null && part !== '').join(' · ');
}
