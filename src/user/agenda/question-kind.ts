/** What kind of answer a question asks for. */
export type QuestionKind =
  | { kind: 'offer'; deed: string }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: Plain };

/** Kinds that come with nothing: `thing` asks for a thing or a circumstance, `closed` for yes or no. */
type Plain =
  | 'age'
  | 'amount'
  | 'duration'
  | 'time'
  | 'place'
  | 'home'
  | 'people'
  | 'work'
  | 'budget'
  | 'more'
  | 'worry'
  | 'feelings'
  | 'check'
  | 'reason'
  | 'tried'
  | 'atHand'
  | 'story'
  | 'liking'
  | 'thing'
  | 'closed';

const lead =
  /^\W*(?:(?:and|so|or|but|first|also|one question|quick question|before that|to start|in the meantime|by the way)[,:]? )*/i;
const offer =
  /^(?:(?:would|do) you (?:like|want) (?:me|us) to|shall (?:I|we)|should I|want me to|would it help if I|can I|may I) /i;
const auxiliary =
  /^(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|isn't|aren't|don't|doesn't|didn't|hasn't|haven't|won't|any)\b/i;

const kinds: readonly (readonly [Plain, RegExp])[] = [
  [
    'more',
    /^(?:is there|are there|anything|do you have any|have you any|what else)\b.*\b(?:else|avoid|more|special|further|questions|concerns|preferences|wishes)\b|^anything\b|^what else\b|^who else .*(?:mind|consider|think of|involved)/i,
  ],
  [
    'worry',
    /\bwhat (?:is it that )?(?:worries|bothers|scares|frightens|frightened|upsets|troubles|matters)|\b(?:hardest|worst|most difficult|most worrying) (?:part|thing|bit|about)\b|\bworries you\b|\bwhat is (?:behind|on your mind)\b/i,
  ],
  [
    'feelings',
    /\bhow (?:are|do|did) you (?:feel|hold|cop|doing)|\byou (?:feeling|okay|ok|all right|alright)\b|\bwould make (?:this|it) (?:feel )?right\b|\bhow does (?:that|it|this) make you feel\b/i,
  ],
  [
    'atHand',
    /\bwhat do you (?:already )?have\b|\bwhat have you got\b|\bwhat (?:is|'s) (?:in|at hand|there)\b|\bdo you have .{1,40}(?:at hand|at home|with you|in the)\b/i,
  ],
  [
    'check',
    /\b(?:does|do|did|is|would|could) (?:that|this|it|those|any of (?:that|this))\b.*\b(?:help|sound|make sense|work|fit|clear|enough|feel|useful|okay|ok|suit|doable)\b|\bhow does (?:that|this|it) sound\b|^sound (?:good|ok)/i,
  ],
  ['tried', /\b(?:what|which|anything)\b.*\b(?:tried|done so far|tested|attempted)\b/i],
  ['age', /\bhow old\b|\bwhat age\b/i],
  ['duration', /\bhow (?:long|much time|many (?:minutes|hours|days|weeks|months|years))\b/i],
  [
    'budget',
    /\bbudget\b|\bhow much (?:money|can you (?:spend|afford)|do you want to spend|would you spend)|\bprice range\b|\bspend\b/i,
  ],
  [
    'amount',
    /\bwhat (?:did|does|do|will|would|is) .*\bcosts?\b|\bhow (?:many|much|heavy|big|often|far|high|tall)\b|\bwhat (?:weight|size|temperature|amount|dose|number)\b/i,
  ],
  [
    'time',
    /\bwhat time\b|^(?:and )?(?:since |until |by |from )?when\b|\b(?:what|which) (?:day|date|month|time|hour)\b/i,
  ],
  [
    'home',
    /\b(?:what|which) (?:city|country|town|area|region|part of|state)\b|\bwhere do you live\b|\bwhere are you (?:based|from)\b/i,
  ],
  ['place', /\bwhere\b/i],
  [
    'work',
    /\bwhat do you do\b(?! (?:when|if|about|with))|\bwhat (?:is|'s) your (?:job|work|profession)\b|\bwhat (?:kind|sort) of (?:work|job)\b/i,
  ],
  ['people', /\bwho(?:m|'s)?\b|\bwith whom\b/i],
  ['reason', /\bwhy\b|\bwhat makes you\b|\bhow come\b/i],
  [
    'story',
    /\bwhat (?:happened|happens|has happened|is going on|'s going on|is the situation|exactly happened)\b|\btell me (?:more|a bit)|\bcan you (?:describe|tell me|say)\b|\bcould you (?:describe|tell me|say)\b|\bwhat do you mean\b/i,
  ],
  [
    'liking',
    /\b(?:what|which)\b.*\b(?:like|prefer|enjoy|favou?rite|want|interest\p{L}*|appeal\p{L}*|suit)\b|\bdo you (?:like|prefer)\b(?!.*\bme to\b)/iu,
  ],
];

/** Reads one question. An offer comes with what is offered, a choice with its options. */
export function questionKind(question: string): QuestionKind {
  const bare = question.replace(lead, '').trim();
  const offered = offer.exec(bare);
  const options = optionsOf(bare);
  if (options !== null) return { kind: 'choice', options };
  if (/^would you like (?:a|an|some|another|the|more)\b/i.test(bare)) return { kind: 'offer', deed: '' };
  if (offered !== null) return { kind: 'offer', deed: deedOf(bare.slice(offered[0].length)) };
  const found = kinds.find(([, sign]) => sign.test(bare))?.[0];
  if (found !== undefined) return { kind: found };
  return { kind: auxiliary.test(bare) ? 'closed' : 'thing' };
}

/** Ends of a question that offer nothing to choose. */
const noOption =
  /^(?:not|something|anything|someone|somewhere|so|other|otherwise|more|less|any|both|worse|no)\b|\b(?:any|other|else)\b/i;
const opensChoice =
  /^(?:is|are|do|does|would|will|should|shall|can|could|was|did|which|what|has|have|how|when|where)\b/i;

/** Questions whether there is something, and names of the two sexes: "or" offers nothing there. */
const asksIfAny =
  /^(?:do|does|did|have|has) (?:you|he|she|they|it|anybody|your \p{L}+) (?:already |still |ever )?(?:have|own|get|keep|smoke|drink|work|know)\b|\b(?:is|are) there\b|\bhave you (?:got|any)\b|\b(?:he or she|him or her|his or her|two or three|one or two|or so)\b|,? or (?:do|does|did|have|has|can|could|should|would|was it|is it|are they|were they|is there|are there|how|what|where|when) /iu;

/** The two things one may choose between; null when nothing is to be chosen. */
function optionsOf(question: string): readonly string[] | null {
  if (asksIfAny.test(question)) return null;
  const found = /(.*?)(?:,)? or (?:(?:is|are|do|would|was) (?:it|they|you|the) )?([^,?]{2,60})\?$/i.exec(question);
  if (found === null || !opensChoice.test(question)) return null;
  const last = found[2]!.replace(/^(?:rather|more of|perhaps|maybe|with|just) /i, '').trim();
  const count = last.split(/\s+/).length;
  if (noOption.test(last) || count > 6) return null;
  const first = found[1]!
    .trim()
    .split(/\s+/)
    .slice(-Math.max(2, Math.min(count, 3)));
  while (first.length > 1 && functional.test(first[0]!)) first.shift();
  return [first.join(' ').replace(/^.*[,:] /, ''), last];
}

const functional =
  /^(?:a|an|the|is|are|it|he|she|they|you|do|does|in|on|at|to|of|for|with|by|more|rather|prefer|want|like|have|there|between|still|dislike|like|some|something|be)$/i;

function deedOf(offered: string): string {
  const bare = offered
    .replace(/[?.!]+$/, '')
    .replace(/[,:;(].*$/, '')
    .replace(/ (?:so that|for you|right now|as well|too|instead|if|when|because|before|after)\b.*$/, '');
  return bare.split(/\s+/).length > 7
    ? ''
    : bare
        .replace(/\byourself\b/g, 'myself')
        .replace(/\byour\b/g, 'my')
        .replace(/\byou\b/g, 'me')
        .replace(/^(?:I|we) /, '');
}
