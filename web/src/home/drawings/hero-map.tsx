/** A town by a river with the way of a life through it; the traveller stands at the third of its places. */
export function HeroMap({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 640 640" preserveAspectRatio="xMidYMin slice" className={className} aria-hidden>
      <rect width="640" height="640" fill="var(--land)" />
      <path
        d="M640 196c-70 6-96 44-150 52s-96-22-150-10-70 52-140 50-130-26-200-14v34c66-14 122 14 196 16s92-40 148-50 92 20 150 10 84-42 146-48Z"
        fill="var(--water)"
      />
      <path d="M22 20c34-18 92-10 96 16s-30 44-66 40-58-40-30-56Z" fill="var(--woods)" />
      <path d="M500 118c30-20 90-8 92 24s-44 44-72 34-44-42-20-58Z" fill="var(--woods)" />
      <path d="M300 36c22-12 70-8 74 14s-36 30-58 24-34-28-16-38Z" fill="var(--woods)" />
      <g stroke="var(--street)" strokeLinecap="round" fill="none">
        <path
          d="M-10 240C120 232 210 262 330 248s190-40 320-28M196-10c8 90 0 160 24 260s10 230 20 400M470-10c-16 80 10 150-2 240s-30 230-20 420M-10 520c120-20 210 12 330-2s190-20 320-8"
          strokeWidth="9"
        />
        <path
          d="M-10 330c110-16 190 8 300-4s240-20 360-8M90-10c-8 70 16 150 2 240s-30 240-20 420M330-10c10 80-10 170 6 250s16 220 8 410M580-10c-6 90 8 160 0 240s-6 230 4 420M-10 430c110-8 190 10 300 0s240-14 360-4M-10 48c120-12 200 4 320-10s220-10 340-4"
          strokeWidth="4.5"
        />
      </g>
      <path
        d="M-6 158c66 0 74-70 140-70s84 58 146 54 78-96 148-92 76 62 218 46"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeDasharray="1 8.5"
      />
      <path
        d="M-6 158c66 0 74-70 140-70s84 58 146 54"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
      <Place x={46} y={144} number="1" />
      <Place x={160} y={92} number="2" />
      <Place x={428} y={50} number="4" coming />
      <Place x={560} y={98} number="5" coming />
      <circle cx="280" cy="142" r="24" fill="var(--user)" opacity="0.2" />
      <circle cx="280" cy="142" r="12.5" fill="var(--user)" stroke="var(--card)" strokeWidth="3" />
    </svg>
  );
}

function Place({ x, y, number, coming = false }: { x: number; y: number; number: string; coming?: boolean }) {
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r="11"
        fill={coming ? 'var(--card)' : 'var(--accent)'}
        stroke={coming ? 'var(--accent)' : 'var(--card)'}
        strokeWidth="2"
      />
      <text
        x={x}
        y={y + 4.5}
        textAnchor="middle"
        fontSize="13"
        fontWeight="640"
        fill={coming ? 'var(--accent)' : 'var(--card)'}
      >
        {number}
      </text>
    </g>
  );
}
