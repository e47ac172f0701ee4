/** What kind of thing an answer to a wish must give. */
export type Need =
  | 'amount'
  | 'time'
  | 'verdict'
  | 'words'
  | 'reason'
  | 'names'
  | 'plan'
  | 'questions'
  | 'account'
  | 'steps'
  | 'who';

const signs: readonly (readonly [Need, RegExp])[] = [
  ['verdict', /^(?:asks |wants to know )?whether\b(?! to (?:say|write)\b)(?!.*\b(?:how|what|which|who|when|where) )/i],
  [
    'amount',
    /\bhow (?:many|much|long|often|far|old|big|high)\b|^(?:please )?estimate\b|\bat what age\b|\b(?:what|which) (?:\S+ )?(?:angle|temperature|price|dose)\b|\bwhat .*\bcosts?\b|\bupper spending limit\b/i,
  ],
  [
    'time',
    /(?:^|\b(?:know|asks?|tell me) )when\b(?!.*\bhow\b)|\bwhat time\b|\bhow soon\b|\b(?:from|by|until|since) when\b/i,
  ],
  [
    'who',
    /^(?:asks |wants to know )?(?:to |from |with |by )?(?:whom|who) (?:to|one|i|can|could|should|else|may|might)\b/i,
  ],
  ['words', /\bhow to (?:say|word|break)\b|\bhow to tell (?!.*\b(?:whether|if|from|apart)\b)/i],
  ['steps', /\bhow to (?!put|ask)/i],
  [
    'questions',
    /\b(?:practice|short|simple|follow-up|right|five|three)?,? ?(?:questions? (?:to|for|of|about|on|that)|quiz\b|short questions)/i,
  ],
  [
    'words',
    /\b(?:what to (?:say|reply|answer|write)(?! down)|(?:draft|word|phrase|compose|formulate) |(?:short|courteous|loving|friendly|polite|discreet|firm|good|calm|first|graceful|tactful)? ?(?:message|reply|replies|letter|note|opening|phrase|sentences?) (?:to|for|of|about|proposing|correcting|at)\b|\banswer to\b|\bwords to say\b|in words\b|\bthree sentences\b)/i,
  ],
  [
    'plan',
    /\b(?:plan|schedule|routine|programme|timetable|itinerary|checklist|feeding plan|rhythm|order of things|run through)\b/i,
  ],
  [
    'account',
    /\bwhat (?:usually |really )?happens\b|\bwhat .*\bmeans?\b|\bexplain\b|\bdescribe\b|\bsummari[sz]e\b|\bin plain words\b|\boutline\b/i,
  ],
  ['reason', /\bwhy\b/i],
  [
    'verdict',
    /\bwhether\b|\b(?:what|which) chances?\b|\bhow likely\b|\bif\b(?= (?:it|one|the|I|this)\b.*$)|\b(?:decide|choose|recommend one|safer|better)\b/i,
  ],
  [
    'names',
    /^(?:wants |asks for |looks for )?something (?!to (?:say|write))|\b(?:list|name|ideas?|options?|suggest|recommend|films|dishes|courses|dinners|suppers|gifts|records|exercises|games|questions|find a|find an|locate|select|pinpoint|discover|trace|dish|song|book)\b|\b(?:which|what) (?!to\b)|\bwhere\b/i,
  ],
];

/** Reads from a wish what would answer it; `steps` where nothing else is asked for. */
export function needOf(text: string): Need {
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? 'steps';
}
