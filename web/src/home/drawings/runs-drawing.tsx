const rows = [
  [24, 168, 30],
  [54, 118, 22],
  [84, 84, 26],
  [114, 38, 14],
] as const;

/** Scores as bars, each with its interval. */
export function RunsDrawing() {
  return (
    <svg viewBox="0 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <path d="M92 8v118M152 8v118M212 8v118M272 8v118" stroke="var(--grid)" />
      {rows.map(([y, width, half], index) => (
        <g key={y}>
          <path d={`M36 ${y}h${[42, 34, 40, 26][index]}`} stroke="var(--faint)" strokeWidth="8" strokeLinecap="round" />
          <rect x="92" y={y - 8} width={width} height="16" rx="3" fill="var(--accent)" opacity={0.9 - index * 0.17} />
          <path
            d={`M${92 + width - half} ${y}h${2 * half}m0-5v10m${-2 * half}-10v10`}
            stroke="var(--ink)"
            strokeWidth="1.8"
            fill="none"
          />
        </g>
      ))}
    </svg>
  );
}
