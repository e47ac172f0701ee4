/** A way over a map, with its places in order and somebody on it. */
export function LifeDrawing() {
  return (
    <svg viewBox="0 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <rect width="320" height="132" fill="var(--land)" />
      <path d="M206 0c2 26 30 30 46 48s30 26 68 22V0Z" fill="var(--water)" />
      <path d="M20 84c16-12 58-8 62 12s-14 30-38 28-42-28-24-40Z" fill="var(--woods)" />
      <g stroke="var(--street)" strokeWidth="5" fill="none" strokeLinecap="round">
        <path d="M-6 40c80-14 150 18 220 10s80 40 116 34M120-6c-10 50 12 90 2 144M250 60c-10 30 6 50 0 78" />
        <path d="M-6 108c100-10 160 6 336-8M52-6c8 40-6 70 0 144M190-6c6 60-10 90 0 144" strokeWidth="3" />
      </g>
      <path
        d="M38 104c30-4 26-58 66-62s40 58 84 56 34-40 84-30"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="3"
        strokeLinecap="round"
      />
      {[
        [38, 104, '1'],
        [104, 42, '2'],
        [272, 68, '4'],
      ].map(([x, y, number]) => (
        <g key={number}>
          <circle cx={x} cy={y} r="9" fill="var(--accent)" stroke="var(--card)" strokeWidth="2" />
          <text x={x} y={Number(y) + 4} textAnchor="middle" fontSize="11" fontWeight="640" fill="var(--card)">
            {number}
          </text>
        </g>
      ))}
      <circle cx="188" cy="98" r="16" fill="var(--user)" opacity="0.2" />
      <circle cx="188" cy="98" r="8.5" fill="var(--user)" stroke="var(--card)" strokeWidth="2.5" />
    </svg>
  );
}
