/** What sort of answer a request asks for. */
export interface RequestKind {
  name: string;
  pattern: RegExp;
  /** Advice on giving oneself that answer; `{}` stands for the matter in the person's words. */
  advice: readonly string[];
}

/** Kinds of requests, the most telling first; the last fits everything. */
export const requestKinds: readonly RequestKind[] = [
  {
    name: 'wording',
    pattern:
      /\b(?:message|reply|sentence|wording|e-?mail|letter|phrase|what to say|how to say|say to|tell (?:my|him|her|them)|line for|talking points|text to)\b/i,
    advice: [
      'On {}: open with thanks, give the plain fact in one line, and end with a friendly offer and a date.',
      'On {}: “I have thought about it, this is what I can do, and I would like to hear your side” keeps the door open.',
    ],
  },
  {
    name: 'list of questions',
    pattern: /\b(?:questions?)\b.*\b(?:to (?:ask|put)|about|for|on|quiz)\b|\bquiz\b/i,
    advice: [
      'On {}: begin with two easy openers, put the hardest in the middle, and finish with “What have I forgotten to ask?”',
      'On {}: ask for facts first, then for an example from last month, then for the cost and the date.',
    ],
  },
  {
    name: 'plan',
    pattern: /\b(?:plan|timetable|schedule|programme|program|itinerary|route|routine|prepare|organi[sz]e|arrange)\b/i,
    advice: [
      'On {}: work backwards from the end date, put in rest first, give each day one task, and leave a fifth empty.',
      'On {}: three blocks are enough, with the hardest part in the freshest hour and a check every Sunday.',
    ],
  },
  {
    name: 'recipe or food',
    pattern: /\b(?:recipe|dish|meal|lunch|dinner|breakfast|eat|cook|snack|cut that|roast)\b/i,
    advice: [
      'On {}: a lentil or chickpea pan with tomatoes, spinach and rice is cheap, filling and ready in twenty-five minutes.',
      'On {}: choose one fresh, one filling and one crisp ingredient, such as greens, eggs and toast.',
    ],
  },
  {
    name: 'explanation',
    pattern:
      /\b(?:explain|what .* means?|understand|meaning|why|translate|plain (?:words|english)|sounds? like|concept|rules?)\b/i,
    advice: [
      'On {}: start from a picture you know from the kitchen or the street, then put in the terms one by one.',
      'On {}: the reason usually lies in one hidden step; write it in two plain lines and test it on an example.',
    ],
  },
  {
    name: 'signs',
    pattern:
      /\b(?:signs?|how to tell|tell (?:that|if|whether)|symptom|know (?:that|when)|warning|recogni[sz]e|is it|normal)\b/i,
    advice: [
      'On {}: look for three signs, namely a sudden change, steady worsening over an hour, and anything outside the usual.',
      'On {}: colour, smell and firmness tell most; compare with yesterday and note the time.',
    ],
  },
  {
    name: 'comparison',
    pattern:
      /\b(?:compare|which (?:of|one|dish|rail|courses)|better|difference|versus|case for and against|options?|weigh|either|both)\b/i,
    advice: [
      'On {}: rank them by what you cannot undo, then by price and minutes, and the winner is usually clear after two rows.',
      'On {}: the plainer one wins if it does the main job; pay for the other only when you need its extra every week.',
    ],
  },
  {
    name: 'decision',
    pattern: /\b(?:decide|whether|should|choose|pick|settle)\b/i,
    advice: [
      'On {}: yes, if two of three facts speak for it by the time you must leave; otherwise choose the careful version.',
      'On {}: put a limit of ten minutes on it, name what would rule it out, and act on the first clear sign.',
    ],
  },
  {
    name: 'suggestions',
    pattern:
      /\b(?:suggest|idea|ideas|recommend|titles?|games?|films?|novels?|things to|something to|ways?|handful|list)\b/i,
    advice: [
      'On {}: take one familiar, one easy and one surprising choice, try the first for ten minutes and keep the best.',
      'On {}: a short list of three to five works; write who it suits, what it costs and how long it lasts.',
    ],
  },
  {
    name: 'finding out',
    pattern: /\b(?:find out|open|when|where|until|how (?:much|long|many)|who|check|look for|any)\b/i,
    advice: [
      'On {}: the official page and a two-minute telephone call settle it; ask for the name of the person and note it.',
      'On {}: the desk, the notice at the door or the hotline knows the current answer; start there and keep a written copy.',
    ],
  },
  {
    name: 'exercise',
    pattern: /\b(?:exercise|breathing|training|swim|run|stretch|workout|pacing|sport)\b/i,
    advice: [
      'On {}: three rounds of five gentle repetitions with slow breathing, a pause of one minute, and nothing that hurts.',
      'On {}: begin slower than you like, add a tenth each week, and write the numbers down.',
    ],
  },
  {
    name: 'refusal',
    pattern: /\b(?:turn down|refuse|decline|say no|cancel|avoid|without|stop)\b/i,
    advice: [
      'On {}: say it early, in one sentence, without excuses, and name another day that suits you.',
      'On {}: remove the occasion in advance, since the easiest no is the one you need not say.',
    ],
  },
  {
    name: 'repair',
    pattern: /\b(?:fix|repair|save|rescue|finish|mend|restore|install|safe|solve)\b/i,
    advice: [
      'On {}: stop the damage first, improvise with tape, string or a lid, and make it tidy tomorrow.',
      'On {}: work in the order cut off, clean, join, test, and keep a second way ready.',
    ],
  },
  {
    name: 'any',
    pattern: /(?:)/,
    advice: [
      'On {}: begin with the smallest step that shows a result within ten minutes, then add the next one.',
      'On {}: take what worked last time, change a single detail, and look at the result this evening.',
      'On {}: someone who did the same last month can save you an hour; a neighbour or an experienced hand will know.',
    ],
  },
];
