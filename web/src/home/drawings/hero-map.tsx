/** A town by a river with the way of a life through it; the traveller stands at the third of its places. */
export function HeroMap({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 640 420" preserveAspectRatio="xMidYMin slice" className={className} aria-hidden>
      <rect width="640" height="420" fill="var(--land)" />
      <path
        d="M640 18c-70 6-96 44-150 52s-96-22-150-10-70 52-140 50S70 84 0 96v34c66-14 122 14 196 16s92-40 148-50 92 20 150 10 84-42 146-48Z"
        fill="var(--water)"
      />
      <path d="M22 150c34-18 92-10 96 22s-30 50-66 46-58-52-30-68Z" fill="var(--woods)" />
      <path d="M520 176c30-20 90-8 92 24s-44 44-72 34-44-42-20-58Z" fill="var(--woods)" />
      <path d="M250 8c22-12 70-8 74 14s-36 30-58 24-34-28-16-38Z" fill="var(--woods)" />
      <g stroke="var(--street)" strokeLinecap="round" fill="none">
        <path
          d="M-10 240C120 232 210 262 330 248s190-40 320-28M196-10c8 90 0 160 24 260s10 130 20 190M470-10c-16 80 10 150-2 240s-30 130-20 210"
          strokeWidth="9"
        />
        <path
          d="M-10 330c110-16 190 8 300-4s240-20 360-8M90-10c-8 70 16 150 2 240s-30 140-20 210M330-10c10 80-10 170 6 250s16 120 8 190M580-10c-6 90 8 160 0 240s-6 130 4 210M-10 48c120-12 200 4 320-10s220-10 340-4"
          strokeWidth="4.500"
        />
      </g>
      <path
        d="M44 268c60-18 84-92 150-86s60 66 128 58 84-118 150-112 60 70 140 36"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="3.500"
        strokeLinecap="round"
        strokeDasharray="1 8.500"
      />
      <path
        d="M44 268c60-18 84-92 150-86s60 66 128 58"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="3.500"
        strokeLinecap="round"
      />
      <Place x={44} y={268} number="1" />
      <Place x={194} y={182} number="2" />
      <Place x={472} y={128} number="4" coming />
      <Place x={612} y={164} number="5" coming />
      <circle cx="322" cy="240" r="22" fill="var(--user)" opacity="0.18" />
      <circle cx="322" cy="240" r="12" fill="var(--user)" stroke="var(--card)" strokeWidth="3" />
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
