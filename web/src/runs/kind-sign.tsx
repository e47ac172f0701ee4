/** A small drawing of what a run holds: talks, days or lives. */
export function KindSign({ kind }: { kind: 'conversations' | 'days' | 'lives' }) {
  return (
    <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden fill="none" strokeWidth="1.8" strokeLinejoin="round">
      <rect width="36" height="36" rx="10" fill="var(--accent-paper)" />
      {kind === 'conversations' && (
        <>
          <path d="M8 10h14v9H14l-4 3v-3H8Z" fill="var(--user-paper)" stroke="var(--user)" />
          <path d="M17 17h11v8h-2v3l-4-3h-5Z" fill="var(--assistant-paper)" stroke="var(--assistant)" />
        </>
      )}
      {kind === 'days' && (
        <>
          <path d="M8 18 18 9l10 9v10H8Z" fill="var(--card)" stroke="var(--accent)" />
          <circle cx="18" cy="21" r="3" fill="var(--user)" />
        </>
      )}
      {kind === 'lives' && (
        <>
          <path d="M8 25c4 0 4-12 9-12s4 8 7 8 3-4 5-4" stroke="var(--accent)" strokeLinecap="round" />
          <circle cx="8" cy="25" r="2.4" fill="var(--explicit)" />
          <circle cx="17" cy="13" r="2.4" fill="var(--explicit)" />
          <circle cx="29" cy="17" r="2.4" fill="var(--implicit)" />
        </>
      )}
    </svg>
  );
}
