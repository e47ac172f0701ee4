import { texts } from './texts.ts';

const looks = {
  whole: { sign: '✓', color: 'var(--good)' },
  unfinished: { sign: '◐', color: 'var(--middling)' },
  running: { sign: '▶', color: 'var(--accent)' },
  damaged: { sign: '✗', color: 'var(--bad)' },
} as const;

/** How far a run is, as a sign and a word. */
export function StateText({ is }: { is: keyof typeof looks }) {
  const t = texts.use();
  const { sign, color } = looks[is];
  return (
    <span style={{ color, whiteSpace: 'nowrap' }}>
      <span aria-hidden>{sign}</span> {t(`state_${is}`)}
    </span>
  );
}
