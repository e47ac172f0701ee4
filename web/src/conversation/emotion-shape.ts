import type { Emotion } from '../../../src/journal/emotion.ts';

/** How a face of 24 by 24 units looks. */
export interface FaceShape {
  /** From -1 (corners down) over 0 (straight) to 1 (corners up). */
  mouth: number;
  /** `closed`, `open` (a smile that shows teeth), `round` (an O), `wavy`. */
  lips: 'closed' | 'open' | 'round' | 'wavy';
  eyes: 'open' | 'wide' | 'happy' | 'shut' | 'narrow';
  /** From -1 (inner ends down: anger) over 0 (none) to 1 (inner ends up: worry). Raised ones are 2. */
  brows: -1 | 0 | 1 | 2;
  extra?: 'tear' | 'blush' | 'hearts' | 'drop' | undefined;
}

const shape = (
  mouth: number,
  eyes: FaceShape['eyes'] = 'open',
  brows: FaceShape['brows'] = 0,
  lips: FaceShape['lips'] = 'closed',
  extra?: FaceShape['extra'],
): FaceShape => ({ mouth, eyes, brows, lips, ...(extra === undefined ? {} : { extra }) });

const shapes: Readonly<Record<Emotion, FaceShape>> = {
  admiration: shape(0.8, 'wide', 2),
  amusement: shape(1, 'happy', 0, 'open'),
  anger: shape(-0.8, 'narrow', -1),
  annoyance: shape(-0.4, 'narrow', -1),
  approval: shape(0.7),
  caring: shape(0.7, 'happy', 1, 'closed', 'blush'),
  confusion: shape(-0.1, 'open', 1, 'wavy'),
  curiosity: shape(0.3, 'wide', 2),
  desire: shape(0.6, 'wide', 1),
  disappointment: shape(-0.6, 'open', 1),
  disapproval: shape(-0.5, 'open', -1),
  disgust: shape(-0.6, 'narrow', -1, 'wavy'),
  embarrassment: shape(-0.1, 'open', 1, 'wavy', 'blush'),
  excitement: shape(1, 'wide', 2, 'open'),
  fear: shape(-0.5, 'wide', 1, 'round'),
  gratitude: shape(0.8, 'happy', 0, 'closed', 'blush'),
  grief: shape(-1, 'shut', 1, 'closed', 'tear'),
  joy: shape(1, 'happy', 0, 'open', 'blush'),
  love: shape(0.9, 'open', 0, 'closed', 'hearts'),
  nervousness: shape(-0.3, 'wide', 1, 'wavy', 'drop'),
  optimism: shape(0.8, 'open', 2),
  pride: shape(0.7, 'shut', 2),
  realization: shape(0.1, 'wide', 2, 'round'),
  relief: shape(0.5, 'shut', 1),
  remorse: shape(-0.7, 'shut', 1),
  sadness: shape(-0.8, 'open', 1, 'closed', 'tear'),
  surprise: shape(0, 'wide', 2, 'round'),
  neutral: shape(0),
};

/** The face of an emotion; a word that is none looks neutral. */
export function faceOf(emotion: string): FaceShape {
  return Object.hasOwn(shapes, emotion) ? shapes[emotion as Emotion] : shapes.neutral;
}
