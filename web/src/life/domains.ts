import type { Translate } from '../i18n/define-texts.ts';
import { shownText } from '../parts/shown-text.ts';
import { texts, type TextKey } from './texts.ts';

/** The domains of Livelong's own lives, each with a sign of its own (a path in a field of 16 by 16). */
export const domainSigns: Readonly<Record<string, string>> = {
  childcare: 'M8 2.2a2.4 2.4 0 110 4.8 2.4 2.4 0 010-4.8zM4.5 14c0-3 1.2-5.5 3.5-5.5s3.5 2.5 3.5 5.500z',
  dining: 'M4 2v4.500a1.6 1.6 0 003.2 0V2M5.6 8v6M11.5 14V2c-1.8.7-2.6 3-2.3 6h2.3',
  education: 'M1.5 6L8 3l6.5 3L8 9zM4.2 7.600V11c1 1.3 6.6 1.3 7.6 0V7.6',
  elderlycare: 'M8 13.500S2.5 10 2.5 6.200A2.8 2.8 0 018 5a2.8 2.8 0 015.5 1.200C13.5 10 8 13.5 8 13.500z',
  entertainment:
    'M5.5 12.500V4l7-1.500V11M5.5 12.500a1.7 1.7 0 11-3.4 0 1.7 1.7 0 013.4 0zM12.5 11a1.7 1.7 0 11-3.4 0 1.7 1.7 0 013.4 0z',
  mental_health:
    'M8 2.500c3.3 0 5.5 2.2 5.5 5S11.3 12.5 8 12.500c-.7 0-1.3-.1-1.9-.3L3.2 13.700l.6-2.700A5 5 0 012.5 7.500c0-2.8 2.2-5 5.5-5z',
  sport_health: 'M1.5 8.500h3l1.7-4.7 3 8.4 1.8-3.700h3.5',
  travel: 'M2 9.500l12-6-3.5 10.5-2.7-4.200zM7.8 9.800L14 3.5',
};

const names: Readonly<Record<string, Parameters<Translate<TextKey>>[0]>> = {
  childcare: 'domainChildcare',
  dining: 'domainDining',
  education: 'domainEducation',
  elderlycare: 'domainElderlycare',
  entertainment: 'domainEntertainment',
  mental_health: 'domainMentalHealth',
  sport_health: 'domainSportHealth',
  travel: 'domainTravel',
  mixed: 'domainMixed',
};

/** A domain in words; one of other data by its own name. */
export function domainName(t: Translate<TextKey>, domain: string): string {
  const name = Object.hasOwn(names, domain) ? names[domain] : undefined;
  return name === undefined ? shownText(domain.slice(0, 60).replaceAll('_', ' ')) : t(name);
}

/** Gives domains their names in words, for pages that have no other texts of lives. */
export function useDomainName(): (domain: string) => string {
  const t = texts.use();
  return (domain) => domainName(t, domain);
}
