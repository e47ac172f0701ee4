import type { ReactNode } from 'react';

const drawings: Record<'conversations' | 'days' | 'lives', ReactNode> = {
  conversations: (
    <>
      <path d="M4 6h12v8H9l-3 3v-3H4Z" fill="var(--user-paper)" stroke="var(--user)" strokeLinejoin="round" />
      <path
        d="M14 12h10v8h-2v3l-3-3h-5Z"
        fill="var(--assistant-paper)"
        stroke="var(--assistant)"
        strokeLinejoin="round"
      />
    </>
  ),
  days: (
    <>
      <path d="m4 13 10-8 10 8v10H4Z" fill="var(--assistant-paper)" stroke="var(--assistant)" strokeLinejoin="round" />
      <circle cx="14" cy="16" r="3" fill="var(--user)" />
    </>
  ),
  lives: (
    <>
      <path d="M4 21c5 0 4-9 9-9s4 5 11 3" fill="none" stroke="var(--accent)" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="13" cy="12" r="3" fill="var(--user)" />
    </>
  ),
};

/** What a run is of, as a small drawing; the word stands beside it. */
export function KindMark({ kind }: { kind: 'conversations' | 'days' | 'lives' }) {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden>
      {drawings[kind]}
    </svg>
  );
}
