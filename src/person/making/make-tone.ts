import type { Generator } from '../../random/index.ts';
import type { Standing } from '../materials/conditions.ts';
import type { Level } from '../person.ts';
import type { Tone } from '../rubric.ts';
import { weightedPick } from './weighted-pick.ts';

const manners = { low: 'matter-of-fact', middle: 'friendly', high: 'warm' } as const;
const lengths = { low: 'as long as it needs', middle: 'two or three sentences', high: 'one sentence' } as const;
const choices = { low: 'all', middle: 'two or three', high: 'one' } as const;

/** Draws the tone in which to be spoken to. Where a preference speaks of it, the tone follows; else it is drawn, tilted by Big Five. */
export function makeTone(generator: Generator, standing: Standing): Tone {
  const drawn = (points: Level | undefined): Level =>
    weightedPick(generator, ['low', 'middle', 'high'] as const, (level) =>
      level === points ? 3 : level === 'middle' ? 3 : 1,
    )!;
  const levelOf = (dimension: string, points?: Level): Level => {
    const otherwise = drawn(points);
    return standing[dimension] ?? otherwise;
  };
  const humour = levelOf('Joking', standing['extraversion']);
  const reasons = levelOf('Reasons given', standing['openness']);
  return {
    manner: manners[levelOf('Warmth in answers', standing['agreeableness'])],
    length: lengths[levelOf('Brief answers')],
    humour: humour === 'high',
    choices: choices[levelOf('One recommendation')],
    reasons: reasons === 'high',
  };
}
