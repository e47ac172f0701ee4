import { faceOf, type FaceShape } from './emotion-shape.ts';

/** A small face of an emotion; the word stands beside it. */
export function EmotionFace({ emotion, size = 22 }: { emotion: string; size?: number }) {
  const face = faceOf(emotion);
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" fill="none" strokeLinecap="round">
      <circle cx="12" cy="12" r="10.5" fill="var(--card)" stroke="currentColor" strokeWidth="1.4" />
      <g stroke="currentColor" strokeWidth="1.5">
        <Eye x={8.4} face={face} />
        <Eye x={15.6} face={face} />
        <Brows brows={face.brows} />
        <Mouth {...face} />
        <Extra extra={face.extra} />
      </g>
    </svg>
  );
}

function Eye({ x, face: { eyes, extra } }: { x: number; face: FaceShape }) {
  if (extra === 'hearts') {
    return <path d={`M${x} 11.6c-3.2-2.2-1.6-4.2 0-2.7 1.6-1.5 3.2.5 0 2.7Z`} fill="currentColor" strokeWidth="0.6" />;
  }
  switch (eyes) {
    case 'happy':
      return <path d={`M${x - 1.7} 10.4q1.7-2.2 3.4 0`} />;
    case 'shut':
      return <path d={`M${x - 1.7} 9.7q1.7 1.7 3.4 0`} />;
    case 'narrow':
      return <path d={`M${x - 1.4} 10h2.8`} strokeWidth="2" />;
    case 'wide':
      return <circle cx={x} cy="9.8" r="1.6" fill="currentColor" strokeWidth="0.6" />;
    case 'open':
      return <circle cx={x} cy="9.9" r="0.8" fill="currentColor" strokeWidth="0.6" />;
  }
}

function Brows({ brows }: Pick<FaceShape, 'brows'>) {
  switch (brows) {
    case 0:
      return null;
    case -1:
      return <path d="M6.6 6.6l3.2 1.3M17.4 6.6l-3.2 1.3" />;
    case 1:
      return <path d="M6.5 7.6l3-1.3M17.5 7.6l-3-1.3" />;
    case 2:
      return <path d="M6.6 6.4q1.8-1.3 3.5-.3M17.4 6.4q-1.8-1.3-3.5-.3" />;
  }
}

function Mouth({ mouth, lips }: Pick<FaceShape, 'mouth' | 'lips'>) {
  if (lips === 'round') return <ellipse cx="12" cy="16.4" rx="1.7" ry="2" />;
  if (lips === 'wavy') return <path d="M8.4 16.6q1.2-1.6 2.4 0t2.4 0 2.4 0" />;
  const bend = mouth * 3.4;
  const corners = 16.2 - bend / 3;
  const curve = `M8.2 ${corners}Q12 ${corners + bend} 15.8 ${corners}`;
  return lips === 'open' ? <path d={`${curve}Z`} fill="currentColor" strokeLinejoin="round" /> : <path d={curve} />;
}

function Extra({ extra }: Pick<FaceShape, 'extra'>) {
  switch (extra) {
    case 'tear':
      return <path d="M16.6 12.4q1.5 2 0 2.9-1.5-.9 0-2.9Z" fill="currentColor" strokeWidth="0.6" />;
    case 'drop':
      return <path d="M19 5.6q1.4 1.9 0 2.8-1.4-.9 0-2.8Z" fill="currentColor" strokeWidth="0.6" />;
    case 'blush':
      return <path d="M5.4 13.4h1.6M17 13.4h1.6" opacity="0.55" />;
    default:
      return null;
  }
}
