import type { Belief } from './belief.ts';

/** A belief as text, in four lines: what lasts, the body, thoughts and feelings, the surroundings. */
export function describeBelief({ longTerm, shortTerm }: Belief): string {
  const { person, goal, remembered } = longTerm;
  const lasting = [
    person.name.full,
    goal ?? '',
    ...remembered.slice(-3).map(({ intention }) => `Has been set on this before: ${intention}`),
  ].filter((part) => part !== '');
  const line = (name: string, parts: readonly string[]) =>
    `${name}: ${parts.length === 0 ? 'nothing to speak of' : parts.join('; ')}.`;
  return [
    `Lasting: ${lasting.map((part) => part.replace(/\.$/, '')).join('. ')}.`,
    line('Body', shortTerm.physical.because),
    line('Thoughts and feelings', shortTerm.psychological.because),
    line('Surroundings', shortTerm.environmental.because),
  ].join('\n');
}
