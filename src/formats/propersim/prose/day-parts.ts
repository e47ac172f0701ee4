/** A limit of a stretch of a day: a minute from midnight, getting up, or going to bed. */
export type DayEdge = number | 'up' | 'bed';

interface DayPart {
  pattern: RegExp;
  from: DayEdge;
  to: DayEdge;
}

const part = (pattern: RegExp, from: DayEdge, to: DayEdge): DayPart => ({ pattern, from, to });

/** What parts of a day are taken to mean; the first that fits a place counts. */
export const dayParts: readonly DayPart[] = [
  part(/\bearly[- ]mornings?\b|\bearly in the (?:morning|day)\b|\bdawn\b/g, 'up', 540),
  part(/\bmid-?\s?mornings?\b/g, 570, 660),
  part(/\blate[- ]mornings?\b|\blate in the morning\b|\bforenoons?\b/g, 630, 720),
  part(/\bearly[- ]afternoons?\b|\bearly in the afternoon\b/g, 780, 900),
  part(/\bmid-?\s?afternoons?\b/g, 870, 960),
  part(/\blate[- ]afternoons?\b|\blate in the afternoon\b/g, 960, 1080),
  part(/\bearly[- ]evenings?\b|\bearly in the evening\b|\btwilight\b|\bdusk\b/g, 1080, 1200),
  part(/\bmid-?\s?evenings?\b/g, 1170, 1260),
  part(/\blate[- ]evenings?\b|\blate in the evening\b|\blate[- ](?:at[- ])?nights?\b|\blate hours\b/g, 1260, 'bed'),
  part(/\b(?:afternoon tea|tea[- ]?time|tea break)\b/g, 930, 990),
  part(/\bmornings?\b/g, 'up', 720),
  part(
    /\b(?:midday|middle of the day|noon-?time)\b|(?<!to |until |till |and |from )\bnoon\b(?! (?:and|to|until|till)\b)/g,
    720,
    810,
  ),
  part(/\bafternoons?\b/g, 780, 1050),
  part(/\bevenings?\b/g, 1080, 1320),
  part(/\bnights?\b|\bnight-?time\b/g, 1260, 'bed'),
  part(/\b(?:any ?time|at any time|all day|throughout the day|whenever)\b/g, 'up', 'bed'),
];
