import type { Translate } from '../i18n/define-texts.ts';
import { shownText } from '../parts/shown-text.ts';
import type { Story } from './story.ts';
import type { LiveTextKey } from './texts.ts';

/** What has happened last, in a sentence for those who listen. */
export function latestInWords(story: Story, t: Translate<LiveTextKey>): string {
  const stretch = story.stretches.at(-1);
  if (stretch === undefined) return '';
  if (stretch.event !== null)
    return t('landed', { number: stretch.event.number, intention: cut(stretch.event.intention) });
  const moment = stretch.moments.at(-1);
  const passed = stretch.way.at(-1);
  if (moment?.told.length) return t('refined');
  if (moment?.ranked != null) return t('ranking');
  if (moment?.broughtUp != null) return t('candidates');
  if (moment?.asked != null) return t('queries');
  if (passed === undefined) return '';
  const place = cut(passed.place.name);
  return passed.drawn < passed.probability ? t('toldArises', { place }) : t('toldWay', { place });
}

/** What is listened to is short. */
function cut(text: string): string {
  return shownText(text.length > 200 ? `${text.slice(0, 200)} …` : text);
}
