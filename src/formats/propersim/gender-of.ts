import type { Gender } from '../../person/index.ts';
import type { PropersimPersona } from './persona.ts';

/**
 * How somebody is spoken of: by the pronouns that their texts use of them most. The files' one name for all says nothing about it.
 * @returns null where neither stands there more often
 */
export function genderOf(persona: PropersimPersona): Gender | null {
  const { background, dailyPlan, interests, lifestyle, longTermGoals, criteria } = persona;
  const text = [background, dailyPlan, interests, lifestyle, longTermGoals, ...Object.values(criteria)].join(' ');
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
  const difference = count(/\b(?:she|her|hers|herself)\b/gi) - count(/\b(?:he|him|his|himself)\b/gi);
  return difference === 0 ? null : difference > 0 ? 'female' : 'male';
}
