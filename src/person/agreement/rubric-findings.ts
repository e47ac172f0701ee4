import { standingOf } from '../making/sketch.ts';
import { conflicts, type Standing } from '../materials/conditions.ts';
import type { Materials } from '../materials/materials.ts';
import type { SampledPerson } from '../sampled-person.ts';
import { suggestionTopics, type Tone } from '../rubric.ts';
import type { Finding } from './finding.ts';
import { welcomeTimes } from './welcome-times.ts';

/** What is welcome against routine, protected windows, red lines and preferences; tone and red lines against preferences. */
export function rubricFindings(person: SampledPerson, materials: Materials): Finding[] {
  const { welcome, redLines, tone } = person.rubric;
  const standing = standingOf(person.bigFive, person.preferences);
  const barred = redLines.flatMap(({ topic }) => topic ?? []);
  const lines = materials.help['red-lines'];
  return [
    ...welcome.flatMap((help): Finding[] => {
      const { kind, hobby, offers } = help;
      const happens = person.routine.days.some((day) => welcomeTimes(help, day, person).length > 0);
      return [
        ...(happens ? [] : [{ rule: 'welcome-not-in-routine' as const, says: hobby ?? kind }]),
        ...offers
          .filter(({ topic }) => barred.includes(topic))
          .map(({ text }): Finding => ({ rule: 'welcome-against-red-line', says: text })),
        ...offers.flatMap(({ topic, text }) => offerFindings(topic, text, person)),
        ...offers.flatMap(({ text }) => {
          const against =
            materials.help.offers.find((offer) => offer.during === kind && offer.text === text)?.against ?? {};
          return conflicts(against, standing).map((name): Finding => ({
            rule: 'welcome-against-preference',
            says: `${text}, but ${name} is ${standing[name]}`,
          }));
        }),
      ];
    }),
    ...redLines.flatMap(({ text }) =>
      conflicts(lines.find((line) => line.text === text)?.against ?? {}, standing).map((name): Finding => ({
        rule: 'red-line-against-preference',
        says: `${text} But ${name} is ${standing[name]}`,
      })),
    ),
    ...toneFindings(tone, standing),
  ];
}

/** Offers about nothing that is known, about children where there are none, and about work where there is none. */
function offerFindings(topic: string, text: string, { circle, facts }: SampledPerson): Finding[] {
  const { children, grandchildren } = circle;
  const childless = children.length === 0 && grandchildren.length === 0;
  const idle = facts.employment.kind === 'retired' || facts.employment.kind === 'homemaker';
  const says = `${topic}: ${text}`;
  return [
    ...(suggestionTopics.some((known) => known === topic) ? [] : [{ rule: 'topic-unknown' as const, says }]),
    ...((topic === 'children' && childless) || (topic === 'work' && idle)
      ? [{ rule: 'offer-against-circumstances' as const, says }]
      : []),
  ];
}

function toneFindings(tone: Tone, standing: Standing): Finding[] {
  const contradictions: [string, 'low' | 'high', boolean, string][] = [
    ['Warmth in answers', 'low', tone.manner === 'warm', tone.manner],
    ['Warmth in answers', 'high', tone.manner === 'matter-of-fact', tone.manner],
    ['Brief answers', 'low', tone.length === 'one sentence', tone.length],
    ['Brief answers', 'high', tone.length === 'as long as it needs', tone.length],
    ['Joking', 'low', tone.humour, 'humour'],
    ['Joking', 'high', !tone.humour, 'no humour'],
    ['One recommendation', 'low', tone.choices === 'one', 'one choice'],
    ['One recommendation', 'high', tone.choices === 'all', 'all choices'],
    ['Reasons given', 'low', tone.reasons, 'reasons'],
    ['Reasons given', 'high', !tone.reasons, 'no reasons'],
  ];
  return contradictions
    .filter(([dimension, level, wrong]) => wrong && standing[dimension] === level)
    .map(([dimension, level, , says]) => ({
      rule: 'tone-against-preference',
      says: `${says}, but ${dimension} is ${level}`,
    }));
}
