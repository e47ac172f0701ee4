const people = [
  [18, 56],
  [34, 38],
  [50, 30],
  [66, 22],
  [82, 6],
  [98, -14],
  [114, -34],
] as const;

/** Differences of people around zero: for whom one is better than the other. */
export function CompareDrawing() {
  return (
    <svg viewBox="0 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <path d="M60 6v120M110 6v120M210 6v120M260 6v120" stroke="var(--grid)" />
      <path d="M160 6v120" stroke="var(--ink)" strokeWidth="1.5" />
      {people.map(([y, difference]) => {
        const colour = difference > 0 ? 'var(--good)' : 'var(--bad)';
        const x = 160 + difference * 1.6;
        return (
          <g key={y}>
            <path d={`M160 ${y}H${x}`} stroke={colour} strokeWidth="2" strokeOpacity="0.5" />
            {difference > 0 ? (
              <circle cx={x} cy={y} r="5.5" fill={colour} />
            ) : (
              <path d={`m${x} ${y - 6.5} 6.5 6.5-6.5 6.5-6.5-6.5Z`} fill={colour} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
