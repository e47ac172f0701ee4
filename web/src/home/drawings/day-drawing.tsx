/** A home from above with somebody in it, a suggestion, and the strip of the whole day. */
export function DayDrawing() {
  return (
    <svg viewBox="0 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <g fill="var(--card)" stroke="var(--quiet)" strokeOpacity="0.7" strokeWidth="2.5">
        <rect x="34" y="12" width="252" height="80" rx="6" />
        <path d="M120 12v34M120 64v28M206 12v14M206 44v48M120 60h0" fill="none" strokeLinecap="round" />
      </g>
      <g fill="var(--faint)">
        <rect x="44" y="22" width="34" height="46" rx="5" />
        <rect x="48" y="26" width="26" height="11" rx="3" fill="var(--card)" />
        <rect x="148" y="22" width="32" height="18" rx="4" />
        <circle cx="164" cy="76" r="9" />
        <rect x="218" y="70" width="58" height="13" rx="4" />
        <rect x="262" y="22" width="14" height="34" rx="4" />
      </g>
      <path
        d="M92 80c16 6 24-24 46-24s12 14 30 4"
        fill="none"
        stroke="var(--user)"
        strokeWidth="2"
        strokeDasharray="1 5"
        strokeLinecap="round"
      />
      <circle cx="172" cy="58" r="14" fill="var(--user)" opacity="0.18" />
      <circle cx="172" cy="58" r="7.5" fill="var(--user)" stroke="var(--card)" strokeWidth="2.5" />
      <path
        d="M196 30h56a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8h-52l-9 6 3-8a8 8 0 0 1-6-6V38a8 8 0 0 1 8-8Z"
        fill="var(--assistant-paper)"
        stroke="var(--assistant)"
        strokeOpacity="0.5"
      />
      <path d="M203 45.5 208 38l5 7.5Z" transform="translate(0 3)" fill="var(--speech)" />
      <path d="M220 45h28" stroke="var(--assistant)" strokeOpacity="0.55" strokeWidth="5" strokeLinecap="round" />
      <g transform="translate(34 104)">
        <rect width="252" height="14" rx="4" fill="var(--silence-paper)" />
        <rect x="52" width="40" height="14" fill="var(--protected)" opacity="0.22" />
        <rect x="130" width="52" height="14" fill="var(--receptive)" opacity="0.25" />
        {[24, 146, 168, 214].map((x) => (
          <path key={x} d={`M${x - 5} 12 ${x} 3l5 9Z`} fill="var(--speech)" />
        ))}
      </g>
    </svg>
  );
}
