import type { Belief, ShortTermBelief } from './belief.ts';

/** A belief as text, in four lines: what lasts, the body, thoughts and feelings, the surroundings. */
export function describeBelief({ longTerm, shortTerm }: Belief): string {
  const { person, goal, remembered } = longTerm;
  const lasting = [
    person.name.full,
    goal ?? '',
    ...remembered.slice(-3).map(({ intention }) => `Has been set on this before: ${intention}`),
  ].filter((part) => part !== '');
  return `Lasting: ${lasting.map((part) => part.replace(/\.$/, '')).join('. ')}.\n${describeShortTerm(shortTerm)}`;
}

/** What holds now as text, in three lines: the body, thoughts and feelings, the surroundings. The person is the subject of each. */
export function describeShortTerm({ physical, psychological, environmental }: ShortTermBelief): string {
  const line = (name: string, parts: readonly string[]) =>
    `${name}: ${parts.length === 0 ? 'nothing to speak of' : parts.join('; ')}.`;
  return [
    line('Body', physical.because),
    line('Thoughts and feelings', psychological.because),
    line('Surroundings', environmental.because),
  ].join('\n');
}
