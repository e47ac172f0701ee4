const candidates = [
  [30, 74, 0.35],
  [54, 112, 1],
  [78, 46, 0.35],
  [102, 28, 0.35],
] as const;

/** From what somebody holds true over what could happen, ranked, to what happens next. */
export function LiveDrawing() {
  return (
    <svg viewBox="0 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <circle cx="46" cy="66" r="26" fill="var(--user-paper)" stroke="var(--user)" strokeWidth="2" />
      <path d="M32 60h28M32 70h18" stroke="var(--user)" strokeOpacity="0.6" strokeWidth="5" strokeLinecap="round" />
      <g fill="none" stroke="var(--quiet)" strokeOpacity="0.5" strokeWidth="1.5">
        <path d="M72 66c20 0 16-32 38-32M72 66c20 0 16-8 38-8M72 66c20 0 16 16 38 16M72 66c20 0 16 40 38 40" />
      </g>
      {candidates.map(([y, width, opacity]) => (
        <g key={y}>
          <rect x="114" y={y - 4} width="118" height="13" rx="6.5" fill="var(--faint)" />
          <rect x="114" y={y - 4} width={width} height="13" rx="6.5" fill="var(--accent)" opacity={opacity} />
        </g>
      ))}
      <path d="M234 57c16 0 14 8 28 8" fill="none" stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" />
      <path d="m256 59 7 6-7 5" fill="none" stroke="var(--accent)" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="286" cy="65" r="17" fill="var(--accent)" opacity="0.16" />
      <circle cx="286" cy="65" r="10" fill="var(--accent)" stroke="var(--card)" strokeWidth="2.5" />
      <path d="M286 61v8M282 65h8" stroke="var(--card)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
