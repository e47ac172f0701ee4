/** Somebody with a face says one thing and thinks another; an assistant answers. */
export function TalkDrawing() {
  return (
    <svg viewBox="0 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <circle cx="46" cy="76" r="24" fill="var(--user-paper)" stroke="var(--user)" strokeWidth="2" />
      <path d="M38 72h.1M54 72h.1" stroke="var(--user)" strokeWidth="5" strokeLinecap="round" />
      <path d="M38 84c4 4 12 4 16 0" stroke="var(--user)" strokeWidth="2.5" strokeLinecap="round" fill="none" />
      <path
        d="M92 58h92a10 10 0 0 1 10 10v26a10 10 0 0 1-10 10H92a10 10 0 0 1-10-10v-8l-8-6 8-6v-6a10 10 0 0 1 10-10Z"
        fill="var(--user-paper)"
        stroke="var(--user)"
        strokeOpacity="0.45"
      />
      <circle cx="98" cy="74" r="4" fill="var(--explicit)" />
      <path d="M110 74h68M98 90h58" stroke="var(--user)" strokeOpacity="0.55" strokeWidth="5" strokeLinecap="round" />
      <rect
        x="84"
        y="16"
        width="88"
        height="28"
        rx="14"
        fill="var(--card)"
        stroke="var(--implicit)"
        strokeDasharray="4 4"
        strokeWidth="1.5"
      />
      <path d="m100 25 5 5-5 5-5-5Z" fill="none" stroke="var(--implicit)" strokeWidth="1.8" />
      <path d="M114 30h44" stroke="var(--implicit)" strokeOpacity="0.6" strokeWidth="5" strokeLinecap="round" />
      <circle cx="74" cy="48" r="3" fill="none" stroke="var(--implicit)" />
      <path
        d="M216 38h68a10 10 0 0 1 10 10v24a10 10 0 0 1-10 10h-68a10 10 0 0 1-10-10V48a10 10 0 0 1 10-10Z"
        fill="var(--assistant-paper)"
        stroke="var(--assistant)"
        strokeOpacity="0.45"
      />
      <path
        d="M222 54h56M222 67h34"
        stroke="var(--assistant)"
        strokeOpacity="0.55"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <rect
        x="262"
        y="92"
        width="30"
        height="26"
        rx="8"
        fill="var(--assistant-paper)"
        stroke="var(--assistant)"
        strokeWidth="2"
      />
      <path d="M272 104h.1M282 104h.1" stroke="var(--assistant)" strokeWidth="4.5" strokeLinecap="round" />
    </svg>
  );
}
